create table person_differences (
    tenant_id  uuid not null,
    id         uuid not null,
    person_id  uuid not null,
    field      text not null,
    said       text not null,
    said_by    uuid,
    said_at    timestamptz not null,
    settled_by uuid,
    settled_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references people (tenant_id, id)
);
create index person_differences_open on person_differences (tenant_id, person_id) where settled_at is null;
comment on table person_differences is
    'Place. What a later referral says of a person otherwise than their record, until staff have settled it.';
select belongs_to_a_place('person_differences');
select classify('person_differences', 'special', 'said');
select classify('person_differences', 'neither', 'id, person_id, field, said_by, said_at, settled_by, settled_at');
