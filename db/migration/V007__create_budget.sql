-- What it costs: printed tables, their rows and cells, and the sums that were checked.
create sequence budget_table_seq increment by 50;
create sequence budget_line_seq increment by 50;
create sequence budget_check_seq increment by 50;

create table budget_table (
    id             bigint primary key,
    document_id    bigint not null references document on delete cascade,
    slug           text   not null,              -- tail of the ref: tabel/{slug}
    kind           text   not null,              -- what it is about, see BudgetTableKind
    title          text   not null,
    programme      int,                          -- number of the programme it stands in
    unit           text   not null check (unit in ('EUR', 'EUR_1000', 'EUR_1000000', 'OTHER')),
    unit_printed   boolean not null,             -- false: no unit printed, taken from context
    position       int    not null,
    passage_number int    not null,
    line_from      int    not null,
    line_to        int    not null,
    page           int,
    unique (document_id, slug),
    foreign key (document_id, passage_number) references passage (document_id, number) on delete cascade
);

create table budget_column (
    table_id bigint not null references budget_table on delete cascade,
    position int    not null,
    header   text   not null,                    -- normalised: 'MJP 2027'
    printed  text   not null,                    -- as printed: 'Mjp 2027'
    year     int,
    phase    text   not null check (phase in ('EXECUTED', 'FORECAST', 'APPROVED', 'PROPOSED', 'MULTI_YEAR', 'NONE')),
    side     text   not null check (side in ('EXPENDITURE', 'INCOME', 'NONE')),
    unit     text   check (unit in ('EUR', 'EUR_1000', 'EUR_1000000', 'OTHER')), -- where it differs from the table's
    primary key (table_id, position)
);

create table budget_line (
    id             bigint primary key,
    table_id       bigint not null references budget_table on delete cascade,
    ref            text   not null unique,
    ordinal        int    not null check (ordinal > 0),
    parent_ordinal int,
    depth          int    not null check (depth >= 0),
    level          text   not null check (level in ('TOTAL', 'SUBTOTAL', 'LINE')),
    code           text,                         -- printed before the label: 'TV6-711', '3'
    task_field     text,                         -- Iv3 code with a point: '0.1', '6.711'
    section        text,                         -- Lasten, Baten, a programme's name …
    side           text   not null check (side in ('EXPENDITURE', 'INCOME', 'NONE')),
    label          text   not null,              -- '' for an unlabelled total
    note           text,                         -- what else is printed in the row: purpose, explanation, source
    passage_number int    not null,
    line_from      int    not null,
    line_to        int    not null,
    page           int,
    unique (table_id, ordinal)
);
create index on budget_line (task_field);

create table amount (
    line_id  bigint  not null references budget_line on delete cascade,
    position int     not null,                   -- the column's position
    value    numeric not null,                   -- the printed number with its sign, in the column's unit
    printed  text    not null,
    primary key (line_id, position)
);

create table budget_check (
    id             bigint primary key,
    document_id    bigint  not null references document on delete cascade,
    table_id       bigint  not null references budget_table on delete cascade,
    other_table_id bigint  references budget_table on delete cascade,
    line_ordinal   int,
    kind           text    not null,             -- which rule, see CheckRule
    description    text    not null,
    column_header  text    not null,
    expected       numeric not null,
    found          numeric not null,
    tolerance      numeric not null,
    holds          boolean not null
);
create index on budget_check (table_id);
