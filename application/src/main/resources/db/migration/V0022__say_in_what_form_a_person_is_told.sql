alter table people add column communication_formats text[] not null default '{}';
select classify('people', 'special', 'communication_formats');
