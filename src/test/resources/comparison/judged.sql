-- Two officers of Nergenshuizen, and what may be tied; used after nergenshuizen.sql.
insert into account (id, name, email, password, created_at)
values ('00000000-0000-0000-0000-0000000000a1', 'Anna', 'anna@nergenshuizen.example', '-', now()),
       ('00000000-0000-0000-0000-0000000000b2', 'Bas', 'bas@nergenshuizen.example', '-', now());
insert into reference (ref, document, kind, title, text, part, context, printed, natural_ref, position, live, first_version, last_version)
select ref, split_part(ref, '/', 1), kind, '', 'Hofjes.', '', '', '', ref, 1, true, 1, 1
from (values ('dp-nergenshuizen-2030/1.1', 'PLEDGE'), ('begroting-nergenshuizen-2030/1.1', 'GOAL'),
             ('begroting-nergenshuizen-2030/1.1.a', 'ACTIVITY'),
             ('begroting-nergenshuizen-2030/tabel/taakvelden/1', 'BUDGET_LINE')) as known (ref, kind);
