create table assessments (
    tenant_id          uuid not null,
    id                 uuid not null,
    support_id         uuid not null,
    person_id          uuid not null,
    instrument         text not null,
    instrument_version text not null,
    occasion           text not null check (occasion in ('first', 'last')),
    due_on             date not null,
    late_after         date not null,
    state              text not null check (state in ('due', 'taken', 'missing')),
    taken_on           date,
    mode               text,
    administered_by    text,
    by_account         uuid,
    language           text not null default 'en',
    missing_reason     text,
    recorded_at        timestamptz,
    version            int not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, support_id, instrument, occasion),
    foreign key (tenant_id, support_id) references supports (tenant_id, id),
    foreign key (tenant_id, person_id) references people (tenant_id, id)
);
create index assessments_by_state on assessments (tenant_id, state, due_on);
comment on table assessments is
    'Place. One asking of one instrument: due, then taken by whom and how, or missing with its reason.';
select belongs_to_a_place('assessments');
select classify('assessments', 'neither',
    'id, support_id, person_id, instrument, instrument_version, occasion, due_on, late_after, state, taken_on, mode,
     administered_by, by_account, language, missing_reason, recorded_at, version');

create table assessment_answers (
    tenant_id     uuid not null,
    assessment_id uuid not null,
    item          text not null,
    answer        int,
    no_answer     text,
    primary key (tenant_id, assessment_id, item),
    check ((answer is null) <> (no_answer is null)),
    foreign key (tenant_id, assessment_id) references assessments (tenant_id, id)
);
comment on table assessment_answers is 'Place. An answer to an item, or why there is none.';
select belongs_to_a_place('assessment_answers');
select classify('assessment_answers', 'special', 'answer, no_answer');
select classify('assessment_answers', 'neither', 'assessment_id, item');
