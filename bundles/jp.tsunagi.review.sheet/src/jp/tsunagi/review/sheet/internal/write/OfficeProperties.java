package jp.tsunagi.review.sheet.internal.write;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;

import jp.tsunagi.review.sheet.Sheet;

/** What Word and Excel show of a file as its properties. */
final class OfficeProperties {

	private OfficeProperties() {
	}

	/** Writes title, dates and {@code state}. */
	static void write(Sheet sheet, SheetState state, POIXMLProperties properties) {
		POIXMLProperties.CoreProperties core = properties.getCoreProperties();
		Optional<Date> day = Optional.of(Date.from(sheet.identity().date().atStartOfDay(ZoneOffset.UTC).toInstant()));
		core.setTitle(title(sheet));
		core.setCreator(Messages.now().product);
		core.setCreated(day);
		core.setModified(day);
		properties.getExtendedProperties().setApplication(Messages.now().product);
		for (Map.Entry<String, String> property : state.properties().entrySet()) {
			properties.getCustomProperties().addProperty(property.getKey(), property.getValue());
		}
	}

	/** The form and the plan. */
	static String title(Sheet sheet) {
		return sheet.identity().form().label() + Messages.now().gap + sheet.identity().plan();
	}
}
