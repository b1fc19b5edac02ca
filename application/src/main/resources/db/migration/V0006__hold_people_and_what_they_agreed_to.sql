create table people (
    tenant_id                uuid not null,
    id                       uuid not null,
    title                    text not null default '',
    given_name               text not null,
    family_name              text not null,
    preferred_name           text not null default '',
    pronouns                 text not null default '',
    born_on                  date not null,
    nhs_number               text,
    nhs_number_absent_reason text,
    practice_code            text,
    no_fixed_abode           boolean not null default false,
    address                  text not null default '',
    postcode                 text not null default '',
    small_area               text,
    imd_decile               int,
    phone                    text not null default '',
    other_phone              text not null default '',
    email                    text not null default '',
    preferred_contact        text not null default 'phone',
    may_ring                 boolean not null default true,
    may_leave_voicemail      boolean not null default true,
    may_text                 boolean not null default true,
    may_email                boolean not null default true,
    may_write                boolean not null default true,
    safe_contact             text not null default '',
    language                 text not null default 'en',
    interpreter_needed       boolean not null default false,
    communication_needs      text not null default '',
    created_at               timestamptz not null,
    version                  int not null default 0,
    primary key (tenant_id, id)
);
create unique index people_by_nhs_number on people (tenant_id, nhs_number) where nhs_number is not null;
create index people_by_birth_date on people (tenant_id, born_on);
create index people_by_name on people using gin ((given_name || ' ' || family_name || ' ' || preferred_name) gin_trgm_ops);
comment on table people is 'Place. A person, once in a place, however many schemes and referrals.';
select belongs_to_a_place('people');
select classify('people', 'personal',
    'title, given_name, family_name, preferred_name, pronouns, born_on, nhs_number, nhs_number_absent_reason, practice_code,
     no_fixed_abode, address, postcode, small_area, imd_decile, phone, other_phone, email, preferred_contact, may_ring,
     may_leave_voicemail, may_text, may_email, may_write, safe_contact, language, interpreter_needed');
select classify('people', 'special', 'communication_needs');
select classify('people', 'neither', 'id, created_at, version');

create table person_characteristics (
    tenant_id      uuid not null,
    person_id      uuid not null,
    characteristic text not null,
    recorded_at    timestamptz not null,
    answer         text not null,
    recorded_by    uuid,
    primary key (tenant_id, person_id, characteristic, recorded_at),
    foreign key (tenant_id, person_id) references people (tenant_id, id)
);
comment on table person_characteristics is
    'Place. Protected characteristics, each answer dated; the latest counts. Not asked is the absence of a row.';
select belongs_to_a_place('person_characteristics');
select classify('person_characteristics', 'special', 'answer');
select classify('person_characteristics', 'neither', 'person_id, characteristic, recorded_at, recorded_by');

create table person_amendments (
    tenant_id  uuid not null,
    id         uuid not null,
    person_id  uuid not null,
    field      text not null,
    old_value  text not null,
    new_value  text not null,
    amended_by uuid,
    amended_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references people (tenant_id, id)
);
create index person_amendments_by_person on person_amendments (tenant_id, person_id);
comment on table person_amendments is 'Place. What a person''s record said before, who changed it and when.';
select belongs_to_a_place('person_amendments');
select classify('person_amendments', 'special', 'old_value, new_value');
select classify('person_amendments', 'neither', 'id, person_id, field, amended_by, amended_at');

create table consents (
    tenant_id         uuid not null,
    id                uuid not null,
    person_id         uuid not null,
    purpose           text not null,
    scope             text not null,
    recipient         text not null default '',
    recipient_id      uuid,
    statement_version text not null,
    answer            text not null check (answer in ('given', 'refused', 'not-obtained')),
    given_by          text not null,
    how               text not null,
    reason            text not null default '',
    recorded_by       uuid,
    recorded_at       timestamptz not null,
    withdrawn_at      timestamptz,
    withdrawn_by      uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references people (tenant_id, id)
);
create index consents_by_person on consents (tenant_id, person_id);
comment on table consents is 'Place. What a person agreed or refused to have shared, with whom, in which words, and when that ended.';
select belongs_to_a_place('consents');
select classify('consents', 'personal', 'given_by, reason');
select classify('consents', 'neither',
    'id, person_id, purpose, scope, recipient, recipient_id, statement_version, answer, how, recorded_by, recorded_at,
     withdrawn_at, withdrawn_by');

create table person_alerts (
    tenant_id uuid not null,
    id        uuid not null,
    person_id uuid not null,
    kind      text not null,
    words     text not null,
    raised_by uuid,
    raised_at timestamptz not null,
    ended_by  uuid,
    ended_at  timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references people (tenant_id, id)
);
create index person_alerts_by_person on person_alerts (tenant_id, person_id);
comment on table person_alerts is 'Place. What whoever meets the person must know first.';
select belongs_to_a_place('person_alerts');
select classify('person_alerts', 'special', 'kind, words');
select classify('person_alerts', 'neither', 'id, person_id, raised_by, raised_at, ended_by, ended_at');
