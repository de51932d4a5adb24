/**
 * What every feature that keeps personal data tells about it, and can do with it when somebody asks.
 *
 * <p>A feature implements {@link org.vorzimmer.personaldata.PersonalDataHolder} once per {@link org.vorzimmer.personaldata.DataKind}
 * as a CDI bean; the deletion engine and the requests of data subjects find all holders by themselves. A holder never knows how long
 * its data are kept: it is given a {@link org.vorzimmer.personaldata.Due} and answers what that catches. Holds on single records live here
 * too ({@code held_records}), so that the statement that deletes can look at them without knowing the engine. This package knows no feature.
 */
package org.vorzimmer.personaldata;
