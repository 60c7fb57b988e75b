-- More that editors may say of a reading: of the columns of a table, of the order, and that it is right.
alter table import_mending drop constraint import_mending_kind_check;
alter table import_mending add constraint import_mending_kind_check check (kind in (
    'CHAPTER', 'HEADING', 'PARAGRAPH', 'ITEM', 'MERGE', 'SPLIT', 'ASIDE', 'UNIT',
    'COLUMN_NAME', 'COLUMN_FIGURES', 'BEFORE', 'AFTER', 'BACK', 'RIGHT'));
