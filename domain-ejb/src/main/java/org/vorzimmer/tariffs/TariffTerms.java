package org.vorzimmer.tariffs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;

/** Everything in a tariff that makes an amount or binds the customer; prices are net, an amount that is null is not offered. */
@Embeddable
public class TariffTerms implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HIGHEST = "99999";

    /** What time is counted in. */
    public enum TimeUnit { MINUTE, SECOND }

    /** Whether each call or the month's sum is rounded up to full steps. */
    public enum Rounding { PER_CALL, PER_MONTH }

    /** To which day a contract can be given notice of. */
    public enum NoticeTo { MONTH_END, ANY_DAY }

    @NotNull @DecimalMin("0") @DecimalMax(HIGHEST) @Column(name = "base_fee", updatable = false)
    private BigDecimal baseFee = BigDecimal.ZERO;

    @NotNull @Min(0) @Max(100_000) @Column(name = "included_calls", updatable = false)
    private Integer includedCalls = 0;

    @NotNull @Min(0) @Max(100_000) @Column(name = "included_minutes", updatable = false)
    private Integer includedMinutes = 0;

    @NotNull @DecimalMin("0") @DecimalMax(HIGHEST) @Column(name = "price_per_call", updatable = false)
    private BigDecimal pricePerCall = BigDecimal.ZERO;

    @NotNull @DecimalMin("0") @DecimalMax(HIGHEST) @Column(name = "time_price", updatable = false)
    private BigDecimal timePrice = BigDecimal.ZERO;

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "time_unit", updatable = false)
    private TimeUnit timeUnit = TimeUnit.MINUTE;

    @NotNull @Min(1) @Max(3600) @Column(name = "step_seconds", updatable = false)
    private Integer stepSeconds = 60;

    @NotNull @Enumerated(EnumType.STRING) @Column(updatable = false)
    private Rounding rounding = Rounding.PER_CALL;

    @NotNull @Min(0) @Max(3600) @Column(name = "minimum_seconds", updatable = false)
    private Integer minimumSeconds = 0;

    @DecimalMin("0") @DecimalMax(HIGHEST) @Column(name = "sms_price", updatable = false)
    private BigDecimal smsPrice;

    @DecimalMin("0") @DecimalMax(HIGHEST) @Column(name = "landline_price", updatable = false)
    private BigDecimal landlinePrice;

    @DecimalMin("0") @DecimalMax(HIGHEST) @Column(name = "mobile_price", updatable = false)
    private BigDecimal mobilePrice;

    @DecimalMin("0") @DecimalMax(HIGHEST) @Column(name = "round_the_clock_fee", updatable = false)
    private BigDecimal roundTheClockFee;

    @NotNull @DecimalMin("0") @DecimalMax(HIGHEST) @Column(name = "setup_fee", updatable = false)
    private BigDecimal setupFee = BigDecimal.ZERO;

    @NotNull @Min(0) @Max(24) @Column(name = "minimum_term_months", updatable = false)
    private Integer minimumTermMonths = 0;

    @NotNull @Min(0) @Max(365) @Column(name = "notice_days", updatable = false)
    private Integer noticeDays = 14;

    @NotNull @Enumerated(EnumType.STRING) @Column(name = "notice_to", updatable = false)
    private NoticeTo noticeTo = NoticeTo.MONTH_END;

    public TariffTerms() {
    } // for JPA and for pages

    /** A copy, from which the next version's terms begin. */
    public TariffTerms(TariffTerms other) {
        baseFee = other.baseFee;
        includedCalls = other.includedCalls;
        includedMinutes = other.includedMinutes;
        pricePerCall = other.pricePerCall;
        timePrice = other.timePrice;
        timeUnit = other.timeUnit;
        stepSeconds = other.stepSeconds;
        rounding = other.rounding;
        minimumSeconds = other.minimumSeconds;
        smsPrice = other.smsPrice;
        landlinePrice = other.landlinePrice;
        mobilePrice = other.mobilePrice;
        roundTheClockFee = other.roundTheClockFee;
        setupFee = other.setupFee;
        minimumTermMonths = other.minimumTermMonths;
        noticeDays = other.noticeDays;
        noticeTo = other.noticeTo;
    }

    /** The same with another monthly base fee, where one was agreed. */
    TariffTerms withBaseFee(BigDecimal agreed) {
        TariffTerms terms = new TariffTerms(this);
        terms.baseFee = agreed;
        return terms;
    }

    public BigDecimal getBaseFee() {
        return baseFee;
    }

    public void setBaseFee(BigDecimal baseFee) {
        this.baseFee = baseFee;
    }

    public Integer getIncludedCalls() {
        return includedCalls;
    }

    public void setIncludedCalls(Integer includedCalls) {
        this.includedCalls = includedCalls;
    }

    public Integer getIncludedMinutes() {
        return includedMinutes;
    }

    public void setIncludedMinutes(Integer includedMinutes) {
        this.includedMinutes = includedMinutes;
    }

    public BigDecimal getPricePerCall() {
        return pricePerCall;
    }

    public void setPricePerCall(BigDecimal pricePerCall) {
        this.pricePerCall = pricePerCall;
    }

    public BigDecimal getTimePrice() {
        return timePrice;
    }

    public void setTimePrice(BigDecimal timePrice) {
        this.timePrice = timePrice;
    }

    public TimeUnit getTimeUnit() {
        return timeUnit;
    }

    public void setTimeUnit(TimeUnit timeUnit) {
        this.timeUnit = timeUnit;
    }

    public Integer getStepSeconds() {
        return stepSeconds;
    }

    public void setStepSeconds(Integer stepSeconds) {
        this.stepSeconds = stepSeconds;
    }

    public Rounding getRounding() {
        return rounding;
    }

    public void setRounding(Rounding rounding) {
        this.rounding = rounding;
    }

    public Integer getMinimumSeconds() {
        return minimumSeconds;
    }

    public void setMinimumSeconds(Integer minimumSeconds) {
        this.minimumSeconds = minimumSeconds;
    }

    public BigDecimal getSmsPrice() {
        return smsPrice;
    }

    public void setSmsPrice(BigDecimal smsPrice) {
        this.smsPrice = smsPrice;
    }

    public BigDecimal getLandlinePrice() {
        return landlinePrice;
    }

    public void setLandlinePrice(BigDecimal landlinePrice) {
        this.landlinePrice = landlinePrice;
    }

    public BigDecimal getMobilePrice() {
        return mobilePrice;
    }

    public void setMobilePrice(BigDecimal mobilePrice) {
        this.mobilePrice = mobilePrice;
    }

    public BigDecimal getRoundTheClockFee() {
        return roundTheClockFee;
    }

    public void setRoundTheClockFee(BigDecimal roundTheClockFee) {
        this.roundTheClockFee = roundTheClockFee;
    }

    public BigDecimal getSetupFee() {
        return setupFee;
    }

    public void setSetupFee(BigDecimal setupFee) {
        this.setupFee = setupFee;
    }

    public Integer getMinimumTermMonths() {
        return minimumTermMonths;
    }

    public void setMinimumTermMonths(Integer minimumTermMonths) {
        this.minimumTermMonths = minimumTermMonths;
    }

    public Integer getNoticeDays() {
        return noticeDays;
    }

    public void setNoticeDays(Integer noticeDays) {
        this.noticeDays = noticeDays;
    }

    public NoticeTo getNoticeTo() {
        return noticeTo;
    }

    public void setNoticeTo(NoticeTo noticeTo) {
        this.noticeTo = noticeTo;
    }
}
