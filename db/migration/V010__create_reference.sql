-- The permanent names of what documents say. Nothing is ever deleted here: a name whose text left its document
-- stays, no longer live, with the last text it stood for.
create table reference (
    ref           text primary key,
    document      text    not null,              -- code of the document; not its id, which need not last
    kind          text    not null check (kind in ('PLEDGE', 'AGREEMENT_ITEM', 'GOAL', 'ACTIVITY', 'BUDGET_LINE')),
    title         text    not null,              -- '' for what has no title of its own
    text          text    not null,              -- a budget line's: its printed amounts
    part          text    not null,              -- chapter, programme or table that it is a part of
    context       text    not null,              -- headings it stands under, in that part
    printed       text    not null,              -- number or code as printed; '' when none is
    natural_ref   text    not null,              -- the name a first reading of its last version would have given
    position      int     not null,              -- reading order in its last version, among its kind
    live          boolean not null,              -- whether it stands in the current version
    first_version int     not null check (first_version > 0),
    last_version  int     not null check (last_version >= first_version),
    check (ref like document || '/%')
);
create index on reference (document, kind);

alter table document add column version int not null default 1 check (version > 0);

-- What was read before there were references.
insert into reference
select s.ref, d.code, 'PLEDGE', '', s.text, s.chapter_title, coalesce(s.section, ''), coalesce(s.printed_number, ''), s.ref,
    row_number() over (partition by d.id order by s.chapter_number, s.ordinal), true, 1, 1
from pledge s join document d on d.id = s.document_id;

insert into reference
select s.ref, d.code, 'AGREEMENT_ITEM', '', s.text, s.chapter_title, coalesce(s.section, ''), coalesce(s.printed_number, ''), s.ref,
    row_number() over (partition by d.id order by s.chapter_number, s.ordinal), true, 1, 1
from agreement_item s join document d on d.id = s.document_id;

insert into reference
select g.ref, d.code, 'GOAL', g.title, g.text, g.programme_title, '', g.printed_code, g.ref,
    row_number() over (partition by d.id order by g.position), true, 1, 1
from goal g join document d on d.id = g.document_id;

insert into reference
select a.ref, d.code, 'ACTIVITY', a.title, a.text, g.programme_title, g.title, a.printed_code, a.ref,
    row_number() over (partition by d.id order by g.position, a.position), true, 1, 1
from activity a join goal g on g.id = a.goal_id join document d on d.id = g.document_id;

insert into reference
select l.ref, d.code, 'BUDGET_LINE', l.label,
    coalesce((select string_agg(a.printed, ' | ' order by a.position) from amount a where a.line_id = l.id), ''),
    t.title, coalesce(l.section, ''), coalesce(l.code, ''), l.ref,
    row_number() over (partition by d.id order by t.position, l.ordinal), true, 1, 1
from budget_line l join budget_table t on t.id = l.table_id join document d on d.id = t.document_id;
