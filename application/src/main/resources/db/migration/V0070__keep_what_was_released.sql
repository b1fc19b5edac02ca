create table released_reports (
    tenant_id  uuid not null,
    id         uuid not null,
    scheme_id  uuid not null,
    first_day  date not null,
    last_day   date not null,
    counted_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, scheme_id, first_day, last_day),
    foreign key (tenant_id, scheme_id) references schemes (tenant_id, id)
);
comment on table released_reports is
    'Place. A report counted for those who may see no people: once for each quarter and year of a scheme, never again.';
select belongs_to_a_place('released_reports');
select classify('released_reports', 'neither', 'id, scheme_id, first_day, last_day, counted_at');

create table released_cells (
    tenant_id uuid not null,
    report_id uuid not null,
    sheet     text not null,
    line      int not null,
    place     int not null,
    words     text not null,
    number    double precision,
    decimals  int not null,
    primary key (tenant_id, report_id, sheet, line, place),
    foreign key (tenant_id, report_id) references released_reports (tenant_id, id)
);
comment on table released_cells is
    'Place. What a released report shows, cell by cell. A hidden count is not here: its cell has words and no number.';
select belongs_to_a_place('released_cells');
select classify('released_cells', 'neither', 'report_id, sheet, line, place, words, number, decimals');
