-- Where each budget stands below /begroting/. Several municipalities have a budget of the same year, and an address
-- that was given to one of them may never lead to another: the column is filled once and kept, also when the document
-- is withdrawn or replaced. The rule is that of BudgetAddresses.
alter table document add column budget_address text unique;

do $$
declare
    budget record;
    step text;
    further int;
begin
    for budget in select * from document where kind = 'BUDGET' order by id loop
        step := budget.period_from::text;
        if exists (select 1 from document where budget_address = step) then
            step := budget.period_from || '-' || lower(budget.municipality);
        end if;
        if exists (select 1 from document where budget_address = step) then
            step := budget.period_from || '-' || budget.code;
        end if;
        further := 2;
        while exists (select 1 from document where budget_address = step) loop
            step := budget.period_from || '-' || budget.code || '-' || further;
            further := further + 1;
        end loop;
        update document set budget_address = step where id = budget.id;
    end loop;
end $$;

alter table document add constraint document_budget_address_check
    check ((kind = 'BUDGET') = (budget_address is not null));
