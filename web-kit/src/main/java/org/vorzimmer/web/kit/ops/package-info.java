/**
 * What whoever runs the installation asks over HTTP: readiness as yes or no for everybody, and the server's health details, metrics and OpenAPI
 * for those who sit on the machine or hold the token. Stands before the tenant filter, because a probe knows no host name.
 */
package org.vorzimmer.web.kit.ops;
