-- Who meets a newer version than the one they read is shown the changes between the two.
alter table scheme_changes add column version int not null default 0;
select classify('scheme_changes', 'neither', 'version');

alter table person_amendments add column version int not null default 0;
select classify('person_amendments', 'neither', 'version');
