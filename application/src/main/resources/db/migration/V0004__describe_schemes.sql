create table schemes (
    tenant_id            uuid not null,
    id                   uuid not null,
    name                 text not null,
    summary              text not null default '',
    state                text not null check (state in ('open', 'closed')),
    worker_title         text not null default 'link worker',
    minimum_age          int not null default 18,
    maximum_age          int,
    response_days        int not null default 5,
    expected_wait_days   int not null default 21,
    session_limit        int,
    first_session_minutes int not null default 60,
    session_minutes      int not null default 45,
    contact_attempts     int not null default 3,
    reopen_days          int not null default 90,
    elsewhere            text not null default '',
    opened_at            timestamptz not null,
    version              int not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, name)
);
comment on table schemes is 'Place. A social prescribing scheme: whom it is for, how fast it answers, how it works with a person.';
select belongs_to_a_place('schemes');
select classify('schemes', 'neither',
    'id, name, summary, state, worker_title, minimum_age, maximum_age, response_days, expected_wait_days, session_limit,
     first_session_minutes, session_minutes, contact_attempts, reopen_days, elsewhere, opened_at, version'
);

create table scheme_front_doors (
    tenant_id uuid not null,
    scheme_id uuid not null,
    door      text not null,
    primary key (tenant_id, scheme_id, door),
    foreign key (tenant_id, scheme_id) references schemes (tenant_id, id)
);
comment on table scheme_front_doors is 'Place. The ways into a scheme that are open.';
select belongs_to_a_place('scheme_front_doors');
select classify('scheme_front_doors', 'neither', 'scheme_id, door');

create table scheme_practices (
    tenant_id     uuid not null,
    scheme_id     uuid not null,
    practice_code text not null,
    primary key (tenant_id, scheme_id, practice_code),
    foreign key (tenant_id, scheme_id) references schemes (tenant_id, id)
);
comment on table scheme_practices is 'Place. The practices a scheme serves; none listed means any.';
select belongs_to_a_place('scheme_practices');
select classify('scheme_practices', 'neither', 'scheme_id, practice_code');

create table scheme_areas (
    tenant_id uuid not null,
    scheme_id uuid not null,
    postcodes text not null,
    primary key (tenant_id, scheme_id, postcodes),
    foreign key (tenant_id, scheme_id) references schemes (tenant_id, id)
);
comment on table scheme_areas is 'Place. The beginnings of postcodes a scheme serves (E8, N16 5); none listed means anywhere.';
select belongs_to_a_place('scheme_areas');
select classify('scheme_areas', 'neither', 'scheme_id, postcodes');

create table scheme_measures (
    tenant_id          uuid not null,
    scheme_id          uuid not null,
    instrument         text not null,
    instrument_version text not null,
    occasion           text not null check (occasion in ('first', 'last')),
    within_days        int not null default 14,
    primary key (tenant_id, scheme_id, instrument, occasion),
    foreign key (tenant_id, scheme_id) references schemes (tenant_id, id)
);
comment on table scheme_measures is 'Place. Which instrument is asked on which occasion, and within how many days it is not yet late.';
select belongs_to_a_place('scheme_measures');
select classify('scheme_measures', 'neither', 'scheme_id, instrument, instrument_version, occasion, within_days');

create table scheme_changes (
    tenant_id  uuid not null,
    id         uuid not null,
    scheme_id  uuid not null,
    setting    text not null,
    old_value  text not null,
    new_value  text not null,
    changed_by uuid,
    changed_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, scheme_id) references schemes (tenant_id, id)
);
comment on table scheme_changes is 'Place. The change log of a scheme''s settings: what was, what is, who and when.';
select belongs_to_a_place('scheme_changes');
select classify('scheme_changes', 'neither', 'id, scheme_id, setting, old_value, new_value, changed_by, changed_at');
