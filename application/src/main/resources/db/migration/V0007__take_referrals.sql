create table referral_drafts (
    tenant_id  uuid not null,
    id         uuid not null,
    author_id  uuid not null,
    scheme_id  uuid not null,
    answers    jsonb not null,
    started_at timestamptz not null,
    changed_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, scheme_id) references schemes (tenant_id, id)
);
create index referral_drafts_by_author on referral_drafts (tenant_id, author_id);
comment on table referral_drafts is 'Place. A referral still being written, seen by its author only; deleted when sent.';
select belongs_to_a_place('referral_drafts');
select classify('referral_drafts', 'special', 'answers');
select classify('referral_drafts', 'neither', 'id, author_id, scheme_id, started_at, changed_at');

create table referrals (
    tenant_id          uuid not null,
    id                 uuid not null,
    reference          text not null,
    scheme_id          uuid not null,
    person_id          uuid not null,
    state              text not null,
    route              text not null,
    source             text not null,
    referrer_name      text not null,
    referrer_role      text not null,
    referrer_email     text not null,
    referrer_phone     text not null,
    referrer_account   uuid,
    organisation       text not null,
    practice_code      text,
    relationship       text not null,
    person_agrees      text not null,
    reason             text not null,
    approach           text not null,
    urgent             boolean not null,
    urgency_reason     text not null,
    no_known_risks     boolean not null,
    previous_id        uuid,
    submission_key     uuid not null,
    submitted_at       timestamptz not null,
    respond_by         date not null,
    decided_at         timestamptz,
    version            int not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, reference),
    unique (tenant_id, submission_key),
    foreign key (tenant_id, scheme_id) references schemes (tenant_id, id),
    foreign key (tenant_id, person_id) references people (tenant_id, id)
);
create index referrals_by_state on referrals (tenant_id, state, submitted_at, id);
create index referrals_by_person on referrals (tenant_id, person_id);
create index referrals_by_organisation on referrals (tenant_id, organisation, submitted_at desc, id desc);
comment on table referrals is 'Place. Someone asks a scheme to support a person. The submission key makes a double click one referral.';
select belongs_to_a_place('referrals');
select classify('referrals', 'personal',
    'referrer_name, referrer_role, referrer_email, referrer_phone, organisation, practice_code, relationship, person_agrees');
select classify('referrals', 'special', 'reason, approach, urgency_reason');
select classify('referrals', 'neither',
    'id, reference, scheme_id, person_id, state, route, source, referrer_account, urgent, no_known_risks, previous_id,
     submission_key, submitted_at, respond_by, decided_at, version');

create table referral_needs (
    tenant_id   uuid not null,
    referral_id uuid not null,
    need        text not null,
    primary key (tenant_id, referral_id, need),
    foreign key (tenant_id, referral_id) references referrals (tenant_id, id)
);
comment on table referral_needs is 'Place. The needs a referral names.';
select belongs_to_a_place('referral_needs');
select classify('referral_needs', 'special', 'need');
select classify('referral_needs', 'neither', 'referral_id');

create table referral_risks (
    tenant_id   uuid not null,
    referral_id uuid not null,
    kind        text not null,
    note        text not null,
    primary key (tenant_id, referral_id, kind),
    foreign key (tenant_id, referral_id) references referrals (tenant_id, id)
);
comment on table referral_risks is 'Place. The risks a referrer knows of; a referral without any says so in no_known_risks.';
select belongs_to_a_place('referral_risks');
select classify('referral_risks', 'special', 'kind, note');
select classify('referral_risks', 'neither', 'referral_id');

create table referral_steps (
    tenant_id   uuid not null,
    id          uuid not null,
    referral_id uuid not null,
    step        text not null,
    at          timestamptz not null,
    by_account  uuid,
    reason      text,
    note        text not null default '',
    primary key (tenant_id, id),
    foreign key (tenant_id, referral_id) references referrals (tenant_id, id)
);
create index referral_steps_by_referral on referral_steps (tenant_id, referral_id);
comment on table referral_steps is 'Place. Everything that happened to a referral, once each, with its coded reason.';
select belongs_to_a_place('referral_steps');
select classify('referral_steps', 'special', 'note');
select classify('referral_steps', 'neither', 'id, referral_id, step, at, by_account, reason');
