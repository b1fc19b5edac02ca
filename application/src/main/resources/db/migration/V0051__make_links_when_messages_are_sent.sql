alter table messages
    add column occasion       text not null default '',
    add column scheme_id      uuid,
    add column person_id      uuid,
    add column link_kind      text not null default 'none'
        check (link_kind in ('none', 'page', 'signed', 'account', 'code')),
    add column link_to        text not null default '',
    add column link_subject   uuid,
    add column link_minutes   int not null default 0,
    add column settled_at     timestamptz,
    add column changed_by     uuid;
alter table messages drop constraint messages_state_check;
alter table messages add constraint messages_state_check
    check (state in ('queued', 'handed-over', 'failed', 'bounced', 'withheld'));
alter table messages add constraint messages_scheme_fkey
    foreign key (tenant_id, scheme_id) references schemes (tenant_id, id);
alter table messages add constraint messages_person_fkey
    foreign key (tenant_id, person_id) references people (tenant_id, id);
create index messages_in_trouble on messages (tenant_id, created_at desc, id desc)
    where state in ('failed', 'bounced', 'withheld') and settled_at is null;
select classify('messages', 'neither',
    'occasion, scheme_id, person_id, link_kind, link_to, link_subject, link_minutes, settled_at, changed_by');

create table word_back_codes (
    tenant_id    uuid not null,
    id           uuid not null,
    word_back_id uuid not null,
    code_hash    bytea not null,
    tries        int not null default 0,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, word_back_id) references words_back (tenant_id, id)
);
create index word_back_codes_by_word_back on word_back_codes (tenant_id, word_back_id, expires_at);
comment on table word_back_codes is
    'Place. Six-digit codes e-mailed to whoever opens a word back by a link; only a digest is kept, and few tries are let.';
select belongs_to_a_place('word_back_codes');
select classify('word_back_codes', 'neither', 'id, word_back_id, code_hash, tries, expires_at, used_at');
