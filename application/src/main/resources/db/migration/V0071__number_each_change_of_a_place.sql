alter table places add column version int not null default 0;
alter table places add column changed_by uuid references accounts (id);
select classify('places', 'neither', 'version, changed_by');
