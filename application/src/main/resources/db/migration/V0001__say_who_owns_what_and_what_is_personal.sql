-- The rules every later migration relies on. The owner runs migrations; the application's role may only read and write rows.
-- ${application} is the name of the application's role.

grant usage on schema public to ${application};
alter default privileges in schema public grant select, insert, update, delete on tables to ${application};
alter default privileges in schema public revoke execute on functions from public;

-- Says how sensitive columns are: 'personal', 'special' (special category, UK GDPR article 9) or 'neither'.
-- SchemaTests fails when a column has no class.
create function classify(about text, class text, columns text) returns void language plpgsql as $$
declare
    named text;
begin
    if class not in ('personal', 'special', 'neither') then
        raise exception 'A column is personal, special or neither, not %', class;
    end if;
    foreach named in array string_to_array(regexp_replace(columns, '\s', '', 'g'), ',') loop
        execute format('comment on column %I.%I is %L', about, named, class);
    end loop;
end
$$;

-- Closes a place table: a row is seen and written only by a transaction bound to its place, the table's owner included.
create function belongs_to_a_place(about text) returns void language plpgsql as $$
begin
    execute format('alter table %I enable row level security', about);
    execute format('alter table %I force row level security', about);
    execute format(
        'create policy place on %I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', about);
    execute format('comment on column %I.tenant_id is ''neither''', about);
end
$$;

create table installation (
    only_one  boolean primary key default true check (only_one),
    kind      text not null check (kind in ('demonstration', 'production')),
    opened_at timestamptz not null
);
comment on table installation is 'Shared. What this database is for; a demonstration never becomes production.';
select classify('installation', 'neither', 'only_one, kind, opened_at');

create table places (
    id             uuid primary key,
    slug           text not null unique check (slug ~ '^[a-z0-9-]{2,40}$'),
    name           text not null,
    secure_domains text[] not null default '{}',
    contact        text not null default '',
    opened_at      timestamptz not null
);
comment on table places is 'Shared. A tenant: one place-based partnership with one data-sharing agreement.';
select classify('places', 'neither', 'id, slug, name, secure_domains, contact, opened_at');
