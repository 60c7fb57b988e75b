-- Who works in the portal, what each may do, and who did what when.
create table account (
    id            uuid primary key,
    name          text not null check (length(trim(name)) between 1 and 100),
    email         text not null unique check (email = lower(email) and length(email) between 3 and 254),
    password      text not null, -- only its hash
    enabled       boolean not null default true,
    session_round int not null default 0, -- sessions of an earlier round have ended
    created_at    timestamptz not null
);

create table account_role (
    account_id uuid not null references account,
    role       text not null check (role in ('LINKER', 'CHECKER', 'ADMINISTRATOR')),
    primary key (account_id, role)
);

create table audit_entry (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    account_id uuid references account, -- null: nobody was signed in
    act        text not null check (length(act) between 1 and 100),
    subject    text not null check (length(subject) <= 500),
    details    text not null check (length(details) <= 20000)
);
create index on audit_entry (at);
create index on audit_entry (account_id, at);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is only added to', tg_table_name;
end
$$;

create trigger audit_entry_stays before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
