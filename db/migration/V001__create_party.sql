-- Who speaks: municipalities, parties and the roles parties had per council term.
create table municipality (
    code text primary key check (code ~ '^GM[0-9]{4}$'), -- CBS code
    name text not null
);

create table party (
    code         text primary key,
    name         text not null,
    municipality text not null references municipality,
    unique (municipality, name)
);

create table council_term (
    municipality text not null references municipality,
    year_from    int  not null,
    year_to      int  not null check (year_to > year_from),
    primary key (municipality, year_from)
);

insert into municipality (code, name) values ('GM0106', 'Assen');
insert into council_term (municipality, year_from, year_to) values ('GM0106', 2018, 2022), ('GM0106', 2022, 2026), ('GM0106', 2026, 2030);
