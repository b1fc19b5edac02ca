create table account_suspensions (
    tenant_id    uuid not null,
    id           uuid not null,
    account_id   uuid not null references accounts (id),
    suspended_by uuid,
    suspended_at timestamptz not null,
    restored_by  uuid,
    restored_at  timestamptz,
    primary key (tenant_id, id)
);
create unique index account_suspensions_now on account_suspensions (tenant_id, account_id) where restored_at is null;
comment on table account_suspensions is
    'Place. When an account could not be used in this place, and who decided so; other places decide for themselves.';
select belongs_to_a_place('account_suspensions');
select classify('account_suspensions', 'neither',
    'id, account_id, suspended_by, suspended_at, restored_by, restored_at');

create table first_run_codes (
    only_one boolean primary key default true check (only_one),
    digest   bytea not null,
    made_at  timestamptz not null
);
comment on table first_run_codes is
    'Shared. The digest of the one-time code, shown on the console, that opens the first place of this installation.';
select classify('first_run_codes', 'neither', 'only_one, digest, made_at');
