using JobBoard.Web.Shared;

namespace JobBoard.Web.Admin.Dashboard;

/// <summary>What the dashboard shows.</summary>
public sealed record DashboardPage(StaffFrame Frame) : IStaffPage;
