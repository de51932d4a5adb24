/**
 * The words of a tenant's website: page texts and building blocks in two languages, each a row of versions with a day from which it is valid.
 * Owns the table {@code content_versions}, whose rows are never changed. A tenant that has written nothing shows the default texts, with its
 * own name and numbers put in. The privacy notice is a template: controller, authority, periods, holds, log fields and consents come from the
 * tenant's settings and its policy in force, and whenever these change a new version of the notice is published by itself.
 * Fires {@link org.vorzimmer.content.ContentPublished}. It knows retention's policy and no feature that collects data.
 */
package org.vorzimmer.content;
