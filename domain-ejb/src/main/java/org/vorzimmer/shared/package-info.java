/**
 * What every feature may use: value types that are created valid or not at all, the injected clock, the configuration keys,
 * the roles and the root of all business exceptions. It owns no table and knows no feature.
 */
package org.vorzimmer.shared;
