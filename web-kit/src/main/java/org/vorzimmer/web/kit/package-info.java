/**
 * The design system of both web applications: style sheets, icons, the tenant's theme, templates, field composites,
 * texts and converters. It owns no table and no business rule; it knows tenants by their brand only.
 */
package org.vorzimmer.web.kit;
