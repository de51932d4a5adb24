/** The office's pages for the texts of the tenant's website: list, editor with preview, versions and what changed between them. */
package org.vorzimmer.web.portal.content;
