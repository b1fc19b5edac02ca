create table message_templates (
    tenant_id  uuid not null,
    scheme_id  uuid not null,
    occasion   text not null,
    subject    text not null,
    words      text not null,
    changed_by uuid,
    changed_at timestamptz not null,
    version    int not null default 0,
    primary key (tenant_id, scheme_id, occasion),
    foreign key (tenant_id, scheme_id) references schemes (tenant_id, id)
);
comment on table message_templates is 'Place. A scheme''s own words for an occasion; without a row the words that ship are used.';
select belongs_to_a_place('message_templates');
select classify('message_templates', 'neither', 'scheme_id, occasion, subject, words, changed_by, changed_at, version');

create table messages (
    tenant_id       uuid not null,
    id              uuid not null,
    cause           text not null,
    channel         text not null check (channel in ('email', 'letter')),
    recipient_kind  text not null,
    recipient       text not null,
    recipient_name  text not null,
    subject         text not null,
    words           text not null,
    about_kind      text not null,
    about_id        uuid not null,
    state           text not null check (state in ('queued', 'handed-over', 'failed', 'withheld')),
    attempts        int not null default 0,
    next_attempt_at timestamptz not null,
    last_error      text not null default '',
    created_at      timestamptz not null,
    handed_over_at  timestamptz,
    opened_at       timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, cause, recipient)
);
create index messages_waiting on messages (tenant_id, next_attempt_at) where state = 'queued';
create index messages_by_subject on messages (tenant_id, about_id);
create index messages_by_time on messages (tenant_id, created_at desc, id desc);
comment on table messages is
    'Place. The outbox: one row for one event and one recipient. Words name no need and no health information.';
select belongs_to_a_place('messages');
select classify('messages', 'personal', 'recipient, recipient_name, words');
select classify('messages', 'neither',
    'id, cause, channel, recipient_kind, subject, about_kind, about_id, state, attempts, next_attempt_at, last_error,
     created_at, handed_over_at, opened_at');

create table words_back (
    tenant_id   uuid not null,
    id          uuid not null,
    referral_id uuid not null,
    occasion    text not null,
    final       boolean not null,
    content     jsonb not null,
    written_at  timestamptz not null,
    opened_at   timestamptz,
    opened_by   text,
    primary key (tenant_id, id),
    foreign key (tenant_id, referral_id) references referrals (tenant_id, id)
);
create index words_back_by_referral on words_back (tenant_id, referral_id, written_at);
comment on table words_back is 'Place. What the referrer was told, whole, under the standard''s headings, as it stood when written.';
select belongs_to_a_place('words_back');
select classify('words_back', 'special', 'content');
select classify('words_back', 'neither', 'id, referral_id, occasion, final, written_at, opened_at, opened_by');
