package jp.tsunagi.review.sheet.internal.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import jp.tsunagi.coordination.language.Language;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.review.sheet.CellAddress;
import jp.tsunagi.review.sheet.Sheet;
import jp.tsunagi.review.sheet.SheetForm;
import jp.tsunagi.review.sheet.SheetIdentity;

/**
 * What a file says of itself in its document properties, which survive every office program: which sheet it is, and what the plan
 * said in each cell when it was filled.
 *
 * @param identity which sheet it is
 * @param cells what stood in the cells
 * @param labels what was printed
 */
public record SheetState(SheetIdentity identity, Map<CellAddress, String> cells, Set<String> labels) {

	private static final String PREFIX = "tsunagi.";

	private static final String STATE = PREFIX + "state.";

	private static final String LANGUAGE = PREFIX + "language";

	/** Word cuts longer properties. */
	private static final int CHUNK = 240;

	/** More than any form holds; a state that says it is larger is a bomb. */
	private static final int LARGEST = 4 << 20;

	private static final ObjectMapper JSON = new ObjectMapper();

	/** The state of a sheet as it is now. */
	public static SheetState of(Sheet sheet) {
		Map<CellAddress, String> cells = new LinkedHashMap<>();
		sheet.writable().forEach(cell -> cells.put(cell.address(), cell.text()));
		Set<String> labels = new HashSet<>();
		sheet.labels().forEach(labels::add);
		return new SheetState(sheet.identity(), cells, labels);
	}

	/** A short number that tells two states of a plan apart. */
	public String stamp() {
		CRC32 sum = new CRC32();
		sum.update(json());
		return HexFormat.of().toHexDigits((int) sum.getValue());
	}

	/** The document properties, by name. */
	public Map<String, String> properties() {
		Map<String, String> properties = new LinkedHashMap<>();
		properties.put(PREFIX + "form", identity.form().id());
		properties.put(PREFIX + "version", Integer.toString(identity.version()));
		properties.put(PREFIX + "plan", identity.plan());
		properties.put(PREFIX + "half", identity.half().label(CalendarStyle.ISO));
		properties.put(PREFIX + "audience", identity.audience().id());
		properties.put(PREFIX + "date", identity.date().toString());
		properties.put(LANGUAGE, Language.current().name());
		properties.put(PREFIX + "stamp", stamp());
		String state = Base64.getEncoder().encodeToString(deflated(json()));
		for (int i = 0; i * CHUNK < state.length(); i++) {
			properties.put(STATE + String.format("%03d", i), state.substring(i * CHUNK, Math.min(state.length(), (i + 1) * CHUNK)));
		}
		return properties;
	}

	/** The version of the form that the properties name; empty if they are not of a sheet. */
	public static Optional<String> version(Map<String, String> properties) {
		return Optional.ofNullable(properties.get(PREFIX + "version"));
	}

	/** The language of the sheet; that of the product if the properties do not tell. */
	public static Language language(Map<String, String> properties) {
		return Stream.of(Language.values()).filter(each -> each.name().equals(properties.get(LANGUAGE))).findFirst()
				.orElseGet(Language::current);
	}

	/** Which sheet the properties name; empty if they are incomplete. */
	public static Optional<SheetIdentity> identity(Map<String, String> properties) {
		try {
			Optional<SheetForm> form = Optional.ofNullable(properties.get(PREFIX + "form")).flatMap(SheetForm::of);
			Optional<Audience> audience = Optional.ofNullable(properties.get(PREFIX + "audience")).flatMap(Audience::of);
			return form.isEmpty() || audience.isEmpty() || !properties.containsKey(PREFIX + "plan") ? Optional.empty()
					: Optional.of(new SheetIdentity(form.get(), Integer.parseInt(properties.getOrDefault(PREFIX + "version", "")),
							properties.get(PREFIX + "plan"), HalfYear.parse(properties.getOrDefault(PREFIX + "half", "")),
							audience.get(), LocalDate.parse(properties.getOrDefault(PREFIX + "date", ""))));
		} catch (DateTimeException | IllegalArgumentException broken) {
			return Optional.empty();
		}
	}

	/** The state that the properties hold; empty if there is none, or not the whole of it. */
	public static Optional<SheetState> read(Map<String, String> properties) {
		StringBuilder state = new StringBuilder();
		properties.entrySet().stream().filter(entry -> entry.getKey().startsWith(STATE)).sorted(Map.Entry.comparingByKey())
				.forEach(entry -> state.append(entry.getValue().strip()));
		Optional<SheetIdentity> identity = identity(properties);
		if (identity.isEmpty() || state.isEmpty()) {
			return Optional.empty();
		}
		try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(state.toString())))) {
			SheetState read = of(identity.get(), JSON.readTree(in.readNBytes(LARGEST)));
			return read.stamp().equals(properties.get(PREFIX + "stamp")) ? Optional.of(read) : Optional.empty();
		} catch (IOException | IllegalArgumentException broken) {
			return Optional.empty();
		}
	}

	private static SheetState of(SheetIdentity identity, JsonNode json) {
		Map<CellAddress, String> cells = new LinkedHashMap<>();
		json.path("cells").properties().forEach(cell -> cells.put(CellAddress.parse(cell.getKey()), cell.getValue().asText()));
		List<String> labels = new ArrayList<>();
		json.path("labels").forEach(label -> labels.add(label.asText()));
		return new SheetState(identity, cells, Set.copyOf(labels));
	}

	private byte[] json() {
		ObjectNode json = JSON.createObjectNode();
		ObjectNode texts = json.putObject("cells");
		cells.forEach((address, text) -> texts.put(address.toString(), text));
		ArrayNode printed = json.putArray("labels");
		labels.stream().sorted().forEach(printed::add);
		try {
			return JSON.writeValueAsBytes(json);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static byte[] deflated(byte[] bytes) {
		ByteArrayOutputStream deflated = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
			out.write(bytes);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return deflated.toByteArray();
	}
}
