-- Support that is reopened ends twice, and each ending asks the last measure once: so an asking belongs to a period.
alter table assessments add column scheme_id uuid not null, add column period int not null default 1;
alter table assessments drop constraint assessments_tenant_id_support_id_instrument_occasion_key;
alter table assessments add unique (tenant_id, support_id, instrument, occasion, period);
alter table assessments add foreign key (tenant_id, scheme_id) references schemes (tenant_id, id);
create index assessments_due on assessments (tenant_id, due_on, id) where state = 'due';
select classify('assessments', 'neither', 'scheme_id, period');

create table assessment_changes (
    tenant_id     uuid not null,
    id            uuid not null,
    assessment_id uuid not null,
    field         text not null,
    old_value     text not null,
    new_value     text not null,
    why           text not null,
    changed_by    uuid,
    changed_at    timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, assessment_id) references assessments (tenant_id, id)
);
create index assessment_changes_by_assessment on assessment_changes (tenant_id, assessment_id);
comment on table assessment_changes is 'Place. What an answer said before it was put right, why, who changed it and when.';
select belongs_to_a_place('assessment_changes');
select classify('assessment_changes', 'special', 'old_value, new_value, why');
select classify('assessment_changes', 'neither', 'id, assessment_id, field, changed_by, changed_at');
