package org.vorzimmer.instructions;

/** Whether an instruction holds on public holidays too, on all other days, or on nothing but holidays. */
public enum HolidayMode { INCLUDED, EXCLUDED, ONLY }
