import { ACCOUNTS_IMPORT } from "./accountsImport.ts";
import type { FileImports } from "./fileImport.ts";
import { PURCHASES_IMPORT, REVIEWS_IMPORT } from "./historyImport.ts";
import { PEOPLE_IMPORT } from "./peopleImport.ts";
import { COMPETITORS_IMPORT, PRODUCTS_IMPORT } from "./productsImport.ts";
import { CONTACTS_IMPORT, OWNED_PRODUCTS_IMPORT } from "./relationsImport.ts";
import { TERRITORIES_IMPORT } from "./territoriesImport.ts";

/** How each file of the folder is stored. */
export const FILE_IMPORTS: FileImports = {
  territories: TERRITORIES_IMPORT,
  people: PEOPLE_IMPORT,
  products: PRODUCTS_IMPORT,
  competitors: COMPETITORS_IMPORT,
  accounts: ACCOUNTS_IMPORT,
  contacts: CONTACTS_IMPORT,
  owned_products: OWNED_PRODUCTS_IMPORT,
  purchases: PURCHASES_IMPORT,
  reviews: REVIEWS_IMPORT,
};
