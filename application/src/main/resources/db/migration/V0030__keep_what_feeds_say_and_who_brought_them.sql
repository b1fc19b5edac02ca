-- An invented small area has a decile and no rank; the middle of a small area stands in for a postcode without position.
alter table small_areas alter column imd_rank drop not null;
alter table small_areas add column latitude double precision;
alter table small_areas add column longitude double precision;
select classify('small_areas', 'neither', 'latitude, longitude');

-- A source that a place brought is that place's alone; one that the operator brought any place may show.
alter table directory_sources add column place_id uuid references places (id);
alter table directory_sources drop constraint directory_sources_name_key;
alter table directory_sources add constraint one_name_a_place unique nulls not distinct (place_id, name);
select classify('directory_sources', 'neither', 'place_id');

alter table services add column how_to_join text not null default '';
alter table services add column alert text not null default '';
alter table services add column area text not null default '';
alter table services add column version int not null default 0;
select classify('services', 'neither', 'how_to_join, alert, area, version');

alter table service_locations add column kind text not null default 'physical' check (kind in ('physical', 'virtual'));
select classify('service_locations', 'neither', 'kind');

alter table imports add column outcome text not null default 'taken' check (outcome in ('taken', 'refused'));
alter table imports add column refusal text not null default '';
alter table imports add column place_id uuid references places (id);
alter table imports add column imported_by uuid references accounts (id);
create index imports_by_time on imports (started_at desc, id desc);
select classify('imports', 'neither', 'outcome, refusal, place_id, imported_by');

create table directory_words (
    stem     text primary key,
    services int not null
);
create index directory_words_by_likeness on directory_words using gin (stem gin_trgm_ops);
comment on table directory_words is
    'Shared. Every word stem of the directory and in how many services it stands, to understand spelling slips.';
select classify('directory_words', 'neither', 'stem, services');

create table place_service_changes (
    tenant_id  uuid not null,
    id         uuid not null,
    service_id uuid not null references services (id),
    field      text not null,
    old_value  text not null,
    new_value  text not null,
    changed_by uuid,
    changed_at timestamptz not null,
    primary key (tenant_id, id)
);
create index place_service_changes_by_service on place_service_changes (tenant_id, service_id, changed_at);
comment on table place_service_changes is
    'Place. What this place said of a service before, who changed it and when; its own entries included.';
select belongs_to_a_place('place_service_changes');
select classify('place_service_changes', 'neither', 'id, service_id, field, old_value, new_value, changed_by, changed_at');
