create table person_acquaintances (
    tenant_id    uuid not null,
    person_id    uuid not null,
    scheme_id    uuid not null,
    organisation text not null,
    since        timestamptz not null,
    primary key (tenant_id, person_id, scheme_id, organisation),
    foreign key (tenant_id, person_id) references people (tenant_id, id),
    foreign key (tenant_id, scheme_id) references schemes (tenant_id, id)
);
create index person_acquaintances_by_scheme on person_acquaintances (tenant_id, scheme_id, person_id);
create index person_acquaintances_by_organisation on person_acquaintances (tenant_id, organisation, person_id);
comment on table person_acquaintances is
    'Place. To which scheme, and through which referring organisation, a person came; it decides who may find them.';
select belongs_to_a_place('person_acquaintances');
select classify('person_acquaintances', 'personal', 'organisation');
select classify('person_acquaintances', 'neither', 'person_id, scheme_id, since');
