create table audit_entries (
    tenant_id    uuid not null,
    id           uuid not null,
    at           timestamptz not null,
    actor_kind   text not null,
    account_id   uuid,
    act          text not null,
    subject_kind text not null,
    subject_ids  uuid[] not null,
    detail       text not null default '',
    primary key (tenant_id, id)
);
create index audit_entries_by_time on audit_entries (tenant_id, at desc, id desc);
create index audit_entries_by_subject on audit_entries using gin (subject_ids);
comment on table audit_entries is 'Place. Who saw or changed which record, and when. The application may add and read, never change.';
select belongs_to_a_place('audit_entries');
select classify('audit_entries', 'neither', 'id, at, actor_kind, account_id, act, subject_kind, subject_ids, detail');
revoke update, delete on audit_entries from ${application};

create table audit_digests (
    tenant_id  uuid not null,
    hour       timestamptz not null,
    entries    int not null,
    digest     bytea not null,
    primary key (tenant_id, hour)
);
comment on table audit_digests is 'Place. One digest an hour over that hour''s entries and the digest before, so that a later change shows.';
select belongs_to_a_place('audit_digests');
select classify('audit_digests', 'neither', 'hour, entries, digest');
revoke update, delete on audit_digests from ${application};

-- As Spring Modulith 2.1 expects it.
create table event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_by_content on event_publication using hash (serialized_event);
create index event_publication_by_completion on event_publication (completion_date);
comment on table event_publication is 'Shared. Events that a listener has not yet heard; ids and facts only.';
select classify('event_publication', 'neither',
    'id, listener_id, event_type, serialized_event, publication_date, completion_date, status, completion_attempts, last_resubmission_date');
