using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Postings;

public static class PostingSets
{
    extension(BoardDb db)
    {
        public DbSet<Posting> Postings => db.Set<Posting>();

        public DbSet<PostingRevision> Revisions => db.Set<PostingRevision>();

        public DbSet<PostingProposal> Proposals => db.Set<PostingProposal>();

        public DbSet<ReviewNote> ReviewNotes => db.Set<ReviewNote>();

        public DbSet<PostingSource> Sources => db.Set<PostingSource>();

        public DbSet<Category> Categories => db.Set<Category>();
    }
}
