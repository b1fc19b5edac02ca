create table supports (
    tenant_id   uuid not null,
    id          uuid not null,
    referral_id uuid not null,
    scheme_id   uuid not null,
    person_id   uuid not null,
    state       text not null,
    worker_id   uuid,
    opened_at   timestamptz not null,
    engaged_at  timestamptz,
    closed_at   timestamptz,
    end_reason  text,
    next_step   text not null default '',
    next_step_on date,
    version     int not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, referral_id),
    foreign key (tenant_id, referral_id) references referrals (tenant_id, id),
    foreign key (tenant_id, person_id) references people (tenant_id, id)
);
create index supports_by_worker on supports (tenant_id, worker_id, state);
create index supports_by_state on supports (tenant_id, scheme_id, state);
create index supports_by_person on supports (tenant_id, person_id);
comment on table supports is 'Place. A link worker''s work with a person, from acceptance to its end; at most one for a referral.';
select belongs_to_a_place('supports');
select classify('supports', 'special', 'next_step');
select classify('supports', 'neither',
    'id, referral_id, scheme_id, person_id, state, worker_id, opened_at, engaged_at, closed_at, end_reason, next_step_on, version');

create table support_periods (
    tenant_id  uuid not null,
    support_id uuid not null,
    number     int not null,
    from_at    timestamptz not null,
    until_at   timestamptz,
    end_reason text,
    primary key (tenant_id, support_id, number),
    foreign key (tenant_id, support_id) references supports (tenant_id, id)
);
comment on table support_periods is 'Place. From when to when support was open; reopening adds a period.';
select belongs_to_a_place('support_periods');
select classify('support_periods', 'neither', 'support_id, number, from_at, until_at, end_reason');

create table support_steps (
    tenant_id  uuid not null,
    id         uuid not null,
    support_id uuid not null,
    step       text not null,
    at         timestamptz not null,
    by_account uuid,
    reason     text,
    note       text not null default '',
    primary key (tenant_id, id),
    foreign key (tenant_id, support_id) references supports (tenant_id, id)
);
create index support_steps_by_support on support_steps (tenant_id, support_id);
comment on table support_steps is 'Place. Everything that happened in a person''s support, once each, with its coded reason.';
select belongs_to_a_place('support_steps');
select classify('support_steps', 'special', 'note');
select classify('support_steps', 'neither', 'id, support_id, step, at, by_account, reason');

create table allocations (
    tenant_id  uuid not null,
    id         uuid not null,
    support_id uuid not null,
    worker_id  uuid not null,
    from_at    timestamptz not null,
    until_at   timestamptz,
    why        text not null default '',
    made_by    uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, support_id) references supports (tenant_id, id)
);
create index allocations_by_support on allocations (tenant_id, support_id, from_at);
create index allocations_by_worker on allocations (tenant_id, worker_id, from_at);
comment on table allocations is 'Place. Who worked with the person from when to when: A, then B, then A again are three rows.';
select belongs_to_a_place('allocations');
select classify('allocations', 'neither', 'id, support_id, worker_id, from_at, until_at, why, made_by');

create table contact_attempts (
    tenant_id   uuid not null,
    id          uuid not null,
    support_id  uuid not null,
    at          timestamptz not null,
    channel     text not null,
    outcome     text not null,
    note        text not null default '',
    made_by     uuid not null,
    recorded_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, support_id) references supports (tenant_id, id)
);
create index contact_attempts_by_support on contact_attempts (tenant_id, support_id, at);
comment on table contact_attempts is 'Place. Attempts to reach the person before and between sessions.';
select belongs_to_a_place('contact_attempts');
select classify('contact_attempts', 'special', 'note');
select classify('contact_attempts', 'neither', 'id, support_id, at, channel, outcome, made_by, recorded_at');

create table sessions (
    tenant_id     uuid not null,
    id            uuid not null,
    support_id    uuid not null,
    starts_at     timestamptz not null,
    minutes       int not null,
    mode          text not null,
    place         text not null default '',
    attendance    text not null,
    reason        text not null default '',
    note          text not null default '',
    over_limit_reason text not null default '',
    held_by       uuid not null,
    booked_at     timestamptz not null,
    recorded_at   timestamptz,
    version       int not null default 0,
    primary key (tenant_id, id),
    foreign key (tenant_id, support_id) references supports (tenant_id, id)
);
create index sessions_by_support on sessions (tenant_id, support_id, starts_at);
create index sessions_by_worker on sessions (tenant_id, held_by, starts_at);
comment on table sessions is 'Place. A meeting with the person: booked, then attended, late, did not attend or cancelled and by whom.';
select belongs_to_a_place('sessions');
select classify('sessions', 'special', 'reason, note, over_limit_reason');
select classify('sessions', 'personal', 'place');
select classify('sessions', 'neither',
    'id, support_id, starts_at, minutes, mode, attendance, held_by, booked_at, recorded_at, version');

create table about_me (
    tenant_id  uuid not null,
    support_id uuid not null,
    heading    text not null,
    written_at timestamptz not null,
    answer     text not null,
    written_by uuid not null,
    primary key (tenant_id, support_id, heading, written_at),
    foreign key (tenant_id, support_id) references supports (tenant_id, id)
);
comment on table about_me is 'Place. What matters to the person, in their words, under the About me headings; the latest counts.';
select belongs_to_a_place('about_me');
select classify('about_me', 'special', 'answer');
select classify('about_me', 'neither', 'support_id, heading, written_at, written_by');

create table support_needs (
    tenant_id     uuid not null,
    support_id    uuid not null,
    need          text not null,
    identified_at timestamptz not null,
    identified_by uuid,
    note          text not null default '',
    primary key (tenant_id, support_id, need),
    foreign key (tenant_id, support_id) references supports (tenant_id, id)
);
comment on table support_needs is 'Place. The needs the person and the link worker found together.';
select belongs_to_a_place('support_needs');
select classify('support_needs', 'special', 'need, note');
select classify('support_needs', 'neither', 'support_id, identified_at, identified_by');

create table goals (
    tenant_id   uuid not null,
    id          uuid not null,
    support_id  uuid not null,
    need        text,
    words       text not null,
    importance  int not null check (importance between 1 and 10),
    confidence  int not null check (confidence between 1 and 10),
    status      text not null,
    set_at      timestamptz not null,
    status_at   timestamptz not null,
    version     int not null default 0,
    primary key (tenant_id, id),
    foreign key (tenant_id, support_id) references supports (tenant_id, id)
);
create index goals_by_support on goals (tenant_id, support_id);
comment on table goals is 'Place. What the person hopes for, how much it matters and how sure they feel, both from 1 to 10.';
select belongs_to_a_place('goals');
select classify('goals', 'special', 'need, words');
select classify('goals', 'neither', 'id, support_id, importance, confidence, status, set_at, status_at, version');

create table goal_changes (
    tenant_id  uuid not null,
    id         uuid not null,
    goal_id    uuid not null,
    field      text not null,
    old_value  text not null,
    new_value  text not null,
    changed_by uuid not null,
    changed_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, goal_id) references goals (tenant_id, id)
);
comment on table goal_changes is 'Place. What a goal said before, who changed it and when.';
select belongs_to_a_place('goal_changes');
select classify('goal_changes', 'special', 'old_value, new_value');
select classify('goal_changes', 'neither', 'id, goal_id, field, changed_by, changed_at');

create table actions (
    tenant_id  uuid not null,
    id         uuid not null,
    support_id uuid not null,
    goal_id    uuid,
    words      text not null,
    owner      text not null,
    service_id uuid references services (id),
    due_on     date,
    added_at   timestamptz not null,
    done_at    timestamptz,
    dropped_at timestamptz,
    version    int not null default 0,
    primary key (tenant_id, id),
    foreign key (tenant_id, support_id) references supports (tenant_id, id),
    foreign key (tenant_id, goal_id) references goals (tenant_id, id)
);
create index actions_by_support on actions (tenant_id, support_id);
comment on table actions is 'Place. Who will do what by when towards a goal.';
select belongs_to_a_place('actions');
select classify('actions', 'special', 'words');
select classify('actions', 'neither',
    'id, support_id, goal_id, owner, service_id, due_on, added_at, done_at, dropped_at, version');

create table plan_agreements (
    tenant_id   uuid not null,
    support_id  uuid not null,
    agreed_at   timestamptz not null,
    agreed_with text not null,
    review_on   date,
    recorded_by uuid not null,
    primary key (tenant_id, support_id, agreed_at),
    foreign key (tenant_id, support_id) references supports (tenant_id, id)
);
comment on table plan_agreements is 'Place. That the person, or who may speak for them, agreed the plan.';
select belongs_to_a_place('plan_agreements');
select classify('plan_agreements', 'personal', 'agreed_with');
select classify('plan_agreements', 'neither', 'support_id, agreed_at, review_on, recorded_by');

create table closings (
    tenant_id            uuid not null,
    support_id           uuid not null,
    closed_at            timestamptz not null,
    reason               text not null,
    summary              text not null,
    actions_for_referrer text not null,
    what_did_not_work    text not null,
    closed_by            uuid,
    primary key (tenant_id, support_id, closed_at),
    foreign key (tenant_id, support_id) references supports (tenant_id, id)
);
comment on table closings is 'Place. How support ended, in words for the word back. Empty actions mean that none are needed.';
select belongs_to_a_place('closings');
select classify('closings', 'special', 'summary, actions_for_referrer, what_did_not_work');
select classify('closings', 'neither', 'support_id, closed_at, reason, closed_by');
