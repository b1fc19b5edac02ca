create table accounts (
    id            uuid primary key,
    email         text not null,
    name          text not null,
    password_hash text,
    suspended_at  timestamptz,
    created_at    timestamptz not null,
    version       int not null default 0
);
create unique index accounts_by_email on accounts (lower(email));
comment on table accounts is 'Shared. One person who signs in: one e-mail address, one password, any number of places.';
select classify('accounts', 'personal', 'email, name');
select classify('accounts', 'neither', 'id, password_hash, suspended_at, created_at, version');

create table account_places (
    account_id uuid not null references accounts (id),
    place_id   uuid not null references places (id),
    primary key (account_id, place_id)
);
comment on table account_places is 'Shared. Where to look for an account''s memberships at sign-in, before any place is bound.';
select classify('account_places', 'neither', 'account_id, place_id');

create table account_links (
    id         uuid primary key,
    account_id uuid not null references accounts (id),
    purpose    text not null check (purpose in ('invitation', 'forgotten-password')),
    token_hash bytea not null unique,
    expires_at timestamptz not null,
    used_at    timestamptz,
    created_at timestamptz not null
);
comment on table account_links is 'Shared. Single-purpose e-mailed links of accounts; only the digest of the token is kept.';
select classify('account_links', 'neither', 'id, account_id, purpose, token_hash, expires_at, used_at, created_at');

create table sign_in_failures (
    id        uuid primary key,
    subject   bytea not null,
    failed_at timestamptz not null
);
create index sign_in_failures_by_subject on sign_in_failures (subject, failed_at);
comment on table sign_in_failures is 'Shared. Failed sign-ins by digest of e-mail or network address, to slow guessing; swept after a day.';
select classify('sign_in_failures', 'neither', 'id, subject, failed_at');

create table memberships (
    tenant_id     uuid not null,
    id            uuid not null,
    account_id    uuid not null references accounts (id),
    role          text not null,
    organisation  text not null default '',
    practice_code text,
    every_scheme  boolean not null default false,
    starts_on     date not null,
    ends_on       date,
    granted_by    uuid,
    version       int not null default 0,
    primary key (tenant_id, id)
);
create index memberships_by_account on memberships (tenant_id, account_id);
comment on table memberships is 'Place. What an account may do in this place, from when to when.';
select belongs_to_a_place('memberships');
select classify('memberships', 'neither',
    'id, account_id, role, organisation, practice_code, every_scheme, starts_on, ends_on, granted_by, version');

create table membership_schemes (
    tenant_id     uuid not null,
    membership_id uuid not null,
    scheme_id     uuid not null,
    primary key (tenant_id, membership_id, scheme_id),
    foreign key (tenant_id, membership_id) references memberships (tenant_id, id)
);
comment on table membership_schemes is 'Place. The schemes a membership reaches, where it does not reach every one.';
select belongs_to_a_place('membership_schemes');
select classify('membership_schemes', 'neither', 'membership_id, scheme_id');

create table signed_links (
    tenant_id  uuid not null,
    id         uuid not null,
    purpose    text not null,
    subject_id uuid not null,
    token_hash bytea not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, token_hash)
);
comment on table signed_links is 'Place. Single-purpose links for people without an account; only the digest of the token is kept.';
select belongs_to_a_place('signed_links');
select classify('signed_links', 'neither', 'id, purpose, subject_id, token_hash, expires_at, revoked_at, created_at');

-- As Spring Session 4 expects them.
create table spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);
comment on table spring_session is 'Shared. Sessions, so that any node serves any request. The principal is an account''s id.';
select classify('spring_session', 'neither',
    'primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time, principal_name');

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
comment on table spring_session_attributes is 'Shared. What a session holds: who is signed in, in which place, and the token of its forms.';
select classify('spring_session_attributes', 'neither', 'session_primary_id, attribute_name, attribute_bytes');
