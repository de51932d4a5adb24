package org.vorzimmer.mandates;

/**
 * How a file that was sent as the signed form stands, for whoever sent it.
 *
 * @param words of the office, why it was refused; null when the reason says all
 */
public record UploadState(MandateUpload upload, String words) {
}
