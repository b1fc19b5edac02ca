create table connections (
    tenant_id    uuid not null,
    id           uuid not null,
    support_id   uuid not null,
    person_id    uuid not null,
    service_id   uuid not null references services (id),
    goal_id      uuid,
    kind         text not null check (kind in ('signpost', 'referral')),
    state        text not null,
    need         text,
    reason       text not null,
    shared_note  text not null default '',
    consent_id   uuid,
    sent_to      text not null default '',
    made_by      uuid not null,
    made_at      timestamptz not null,
    answered_at  timestamptz,
    first_attended_on date,
    ended_at     timestamptz,
    end_reason   text,
    version      int not null default 0,
    primary key (tenant_id, id),
    foreign key (tenant_id, support_id) references supports (tenant_id, id),
    foreign key (tenant_id, person_id) references people (tenant_id, id),
    foreign key (tenant_id, consent_id) references consents (tenant_id, id)
);
create index connections_by_support on connections (tenant_id, support_id);
create index connections_by_service on connections (tenant_id, service_id);
create index connections_by_state on connections (tenant_id, state, made_at);
comment on table connections is 'Place. A person told about a service (signpost) or referred to one (referral), followed to its end.';
select belongs_to_a_place('connections');
select classify('connections', 'special', 'need, reason, shared_note');
select classify('connections', 'neither',
    'id, support_id, person_id, service_id, goal_id, kind, state, consent_id, sent_to, made_by, made_at, answered_at,
     first_attended_on, ended_at, end_reason, version');

create table connection_steps (
    tenant_id     uuid not null,
    id            uuid not null,
    connection_id uuid not null,
    step          text not null,
    at            timestamptz not null,
    by_kind       text not null,
    by_account    uuid,
    reason        text,
    note          text not null default '',
    primary key (tenant_id, id),
    foreign key (tenant_id, connection_id) references connections (tenant_id, id)
);
create index connection_steps_by_connection on connection_steps (tenant_id, connection_id);
comment on table connection_steps is 'Place. Everything that happened to a connection, and whether the service, the person or staff said so.';
select belongs_to_a_place('connection_steps');
select classify('connection_steps', 'special', 'note');
select classify('connection_steps', 'neither', 'id, connection_id, step, at, by_kind, by_account, reason');
