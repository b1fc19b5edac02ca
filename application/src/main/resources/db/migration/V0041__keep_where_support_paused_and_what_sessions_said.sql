alter table supports add column previous_state text, add column hold_until date;
select classify('supports', 'neither', 'previous_state, hold_until');

alter table support_needs add column ended_at timestamptz;
select classify('support_needs', 'neither', 'ended_at');

alter table actions add column added_by uuid, add column settled_by uuid;
select classify('actions', 'neither', 'added_by, settled_by');

create table session_changes (
    tenant_id  uuid not null,
    id         uuid not null,
    session_id uuid not null,
    field      text not null,
    old_value  text not null,
    new_value  text not null,
    changed_by uuid,
    changed_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, session_id) references sessions (tenant_id, id)
);
create index session_changes_by_session on session_changes (tenant_id, session_id);
comment on table session_changes is 'Place. What the record of a session said before it was put right, who changed it and when.';
select belongs_to_a_place('session_changes');
select classify('session_changes', 'special', 'old_value, new_value');
select classify('session_changes', 'neither', 'id, session_id, field, changed_by, changed_at');
