/**
 * Documents that prove something: contracts, agreements, notices. Renders XHTML as PDF/A and keeps files for good: owns the tables {@code documents} and
 * {@code document_contents}, whose rows are never changed; each file is sealed with a key of its own and stored with its SHA-256. Whoever stores a document says what it is
 * about, how it is filed before the law and, when the matter has ended, from when the law's period counts. It knows no customer, no contract and no page.
 */
package org.vorzimmer.documents;
