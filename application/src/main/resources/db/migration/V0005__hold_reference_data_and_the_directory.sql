create extension if not exists pg_trgm;
create extension if not exists unaccent;

create table practices (
    code         text primary key,
    name         text not null,
    address      text not null,
    postcode     text not null,
    phone        text not null,
    commissioner text not null,
    active       boolean not null,
    opened_on    date,
    closed_on    date
);
create index practices_by_name on practices using gin (name gin_trgm_ops);
comment on table practices is 'Shared. GP practices of the national register (epraccur).';
select classify('practices', 'neither', 'code, name, address, postcode, phone, commissioner, active, opened_on, closed_on');

create table small_areas (
    code      text primary key,
    name      text not null,
    imd_rank  int not null,
    imd_decile int not null check (imd_decile between 1 and 10),
    imd_year  int not null,
    district  text not null,
    board     text not null
);
comment on table small_areas is 'Shared. Lower-layer super output areas with their index of multiple deprivation; decile 1 is most deprived.';
select classify('small_areas', 'neither', 'code, name, imd_rank, imd_decile, imd_year, district, board');

create table postcodes (
    postcode   text primary key,
    small_area text not null,
    ward       text not null,
    latitude   double precision,
    longitude  double precision
);
comment on table postcodes is 'Shared. Postcodes without their space, with small area and position.';
select classify('postcodes', 'neither', 'postcode, small_area, ward, latitude, longitude');

create table directory_sources (
    id          uuid primary key,
    name        text not null unique,
    format      text not null,
    licence     text not null default '',
    imported_at timestamptz
);
comment on table directory_sources is 'Shared. Where directory entries come from: a feed, or a place''s own hand.';
select classify('directory_sources', 'neither', 'id, name, format, licence, imported_at');

create table organisations (
    id          uuid primary key,
    source_id   uuid not null references directory_sources (id),
    source_key  text not null,
    name        text not null,
    description text not null default '',
    email       text not null default '',
    website     text not null default '',
    unique (source_id, source_key)
);
comment on table organisations is 'Shared. Community organisations as their source describes them.';
select classify('organisations', 'neither', 'id, source_id, source_key, name, description, email, website');

create table services (
    id              uuid primary key,
    source_id       uuid not null references directory_sources (id),
    source_key      text not null,
    organisation_id uuid references organisations (id),
    name            text not null,
    description     text not null,
    summary         text not null,
    website         text not null,
    email           text not null,
    phone           text not null,
    status          text not null,
    eligibility     text not null,
    minimum_age     int,
    maximum_age     int,
    cost            text not null,
    free_of_charge  boolean not null,
    waiting_time    text not null,
    languages       text[] not null default '{}',
    needs           text[] not null default '{}',
    flags           text[] not null default '{}',
    assured_on      date,
    changed_at      timestamptz not null,
    content_hash    bytea not null,
    words           tsvector not null,
    unique (source_id, source_key)
);
create index services_by_words on services using gin (words);
create index services_by_name on services using gin (name gin_trgm_ops);
create index services_by_need on services using gin (needs);
comment on table services is 'Shared. Community services as their source describes them, HTML made safe, indexed for search.';
select classify('services', 'neither',
    'id, source_id, source_key, organisation_id, name, description, summary, website, email, phone, status, eligibility,
     minimum_age, maximum_age, cost, free_of_charge, waiting_time, languages, needs, flags, assured_on, changed_at,
     content_hash, words');

create table service_locations (
    service_id    uuid not null references services (id),
    position      int not null,
    name          text not null,
    address       text not null,
    postcode      text not null,
    latitude      double precision,
    longitude     double precision,
    accessibility text not null,
    primary key (service_id, position)
);
create index service_locations_by_position on service_locations (latitude, longitude);
comment on table service_locations is 'Shared. Where a service meets.';
select classify('service_locations', 'neither',
    'service_id, position, name, address, postcode, latitude, longitude, accessibility');

create table service_schedules (
    service_id  uuid not null references services (id),
    position    int not null,
    days        text not null,
    opens_at    time,
    closes_at   time,
    description text not null,
    primary key (service_id, position)
);
comment on table service_schedules is 'Shared. When a service meets.';
select classify('service_schedules', 'neither', 'service_id, position, days, opens_at, closes_at, description');

create table imports (
    id          uuid primary key,
    source_id   uuid references directory_sources (id),
    format      text not null,
    file_name   text not null,
    started_at  timestamptz not null,
    entries     int not null,
    added       int not null,
    changed     int not null,
    unchanged   int not null,
    skipped     int not null
);
comment on table imports is 'Shared. One import of one file: how many entries were added, changed, unchanged and skipped.';
select classify('imports', 'neither',
    'id, source_id, format, file_name, started_at, entries, added, changed, unchanged, skipped');

create table import_findings (
    import_id  uuid not null references imports (id),
    position   int not null,
    kind       text not null,
    source_key text not null,
    name       text not null,
    reason     text not null,
    primary key (import_id, position)
);
comment on table import_findings is 'Shared. What an import skipped or flagged, entry by entry, and why.';
select classify('import_findings', 'neither', 'import_id, position, kind, source_key, name, reason');

create table place_sources (
    tenant_id uuid not null,
    source_id uuid not null references directory_sources (id),
    primary key (tenant_id, source_id)
);
comment on table place_sources is 'Place. The sources whose services this place shows.';
select belongs_to_a_place('place_sources');
select classify('place_sources', 'neither', 'source_id');

create table place_services (
    tenant_id       uuid not null,
    service_id      uuid not null references services (id),
    takes_referrals boolean,
    capacity        text not null default '',
    local_notes     text not null default '',
    hidden          boolean not null default false,
    referral_email  text not null default '',
    checked_on      date,
    checked_by      uuid,
    version         int not null default 0,
    primary key (tenant_id, service_id)
);
comment on table place_services is 'Place. What this place knows of a service: does it take referrals now, notes, when it was last checked.';
select belongs_to_a_place('place_services');
select classify('place_services', 'neither',
    'service_id, takes_referrals, capacity, local_notes, hidden, referral_email, checked_on, checked_by, version');

create table unmet_needs (
    tenant_id   uuid not null,
    id          uuid not null,
    need        text,
    words       text not null,
    area        text not null,
    note        text not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    primary key (tenant_id, id)
);
comment on table unmet_needs is 'Place. Searches that found nothing that fits: what was wanted and roughly where, never for whom.';
select belongs_to_a_place('unmet_needs');
select classify('unmet_needs', 'neither', 'id, need, words, area, note, recorded_by, recorded_at');
