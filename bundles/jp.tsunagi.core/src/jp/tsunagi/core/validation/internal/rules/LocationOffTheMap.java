package jp.tsunagi.core.validation.internal.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Location;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** A point lies between the poles and within 180 degrees of Greenwich. */
public final class LocationOffTheMap implements ValidationRule<Location> {

	private static final double POLE = 90;

	private static final double DATE_LINE = 180;

	@Override
	public Class<Location> subject() {
		return Location.class;
	}

	@Override
	public void check(Location location, ValidationContext context) {
		if (isOff(location.getLatitude(), POLE)) {
			report(location, Literals.LOCATION__LATITUDE, context);
		} else if (isOff(location.getLongitude(), DATE_LINE)) {
			report(location, Literals.LOCATION__LONGITUDE, context);
		}
	}

	private static boolean isOff(Double degrees, double limit) {
		return degrees != null && !(Math.abs(degrees) <= limit);
	}

	private static void report(Location location, EAttribute feature, ValidationContext context) {
		List<QuickFix> fixes = new ArrayList<>();
		if (!isOff(location.getLatitude(), DATE_LINE) && !isOff(location.getLongitude(), POLE)) {
			fixes.add(Fixes.swap(location, Literals.LOCATION__LATITUDE, Literals.LOCATION__LONGITUDE));
		}
		fixes.add(Fixes.clear(location, feature));
		context.report(location, feature, fixes, location.eContainer(), feature, location.eGet(feature));
	}
}
