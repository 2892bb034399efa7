/**
 * The classes and properties of schema.org that pages use, one a line, as https://schema.org/docs/developers.html
 * publishes them: the whole is 1.5 MB and no package brings it. A property that is not here is one that nobody has looked up.
 * A role repeats the property that leads to it (https://schema.org/Role), here `worksFor`.
 */
const CLASSES = `
Thing
CreativeWork < Thing
WebPage < CreativeWork
ProfilePage < WebPage
Person < Thing
Organization < Thing
Intangible < Thing
Role < Intangible
OrganizationRole < Role
EmployeeRole < OrganizationRole
DefinedTerm < Intangible
DefinedTermSet < CreativeWork
`;

const PROPERTIES = `
name of Thing
url of Thing
sameAs of Thing
alternateName of Thing
subjectOf of Thing
inLanguage of CreativeWork
dateModified of CreativeWork
mainEntity of CreativeWork
author of CreativeWork
sourceOrganization of CreativeWork
temporalCoverage of CreativeWork
keywords of CreativeWork
jobTitle of Person
knowsAbout of Person, Organization
worksFor of Person, Role
roleName of Role
startDate of Role
endDate of Role
termCode of DefinedTerm
inDefinedTermSet of DefinedTerm
hasDefinedTerm of DefinedTermSet
`;

const linesOf = (list: string) => list.split("\n").filter((line) => line !== "");
const named = (name: string) => ({ "@id": `schema:${name}` });

/** As the validator reads it. */
export const SCHEMA_ORG = {
  "@graph": [
    ...linesOf(CLASSES).map((line) => {
      const [name = "", parent] = line.split(" < ");
      return {
        ...named(name),
        "@type": "rdfs:Class",
        ...(parent !== undefined && { "rdfs:subClassOf": named(parent) }),
      };
    }),
    ...linesOf(PROPERTIES).map((line) => {
      const [name = "", domains = ""] = line.split(" of ");
      return {
        ...named(name),
        "@type": "rdf:Property",
        "schema:domainIncludes": domains.split(", ").map(named),
      };
    }),
  ],
};
