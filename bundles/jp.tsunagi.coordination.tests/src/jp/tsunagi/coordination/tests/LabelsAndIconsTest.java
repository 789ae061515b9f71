package jp.tsunagi.coordination.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.coordination.label.ElementIcons;
import jp.tsunagi.coordination.label.ElementLabels;

/** Every class, feature and literal has a Japanese and an English name, and every class an icon that can be seen. */
class LabelsAndIconsTest {

	private static final List<Integer> BACKGROUNDS = List.of(0xffffff, 0xf7f7f5, 0x1f2326, 0x2b2f33);

	private static final Pattern COLOR = Pattern.compile("stroke=\"#([0-9a-fA-F]{6})\"");

	static Stream<EClass> classes() {
		return CoordinationPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	static Stream<EClass> concreteClasses() {
		return classes().filter(type -> !type.isAbstract());
	}

	@ParameterizedTest
	@ValueSource(strings = { "plugin.properties", "plugin_en.properties" })
	void everythingHasAName(String file) throws IOException {
		PropertyResourceBundle names;
		try (InputStream in = Platform.getBundle("jp.tsunagi.coordination.edit").getEntry(file).openStream()) {
			names = new PropertyResourceBundle(in);
		}
		for (EClassifier type : CoordinationPackage.eINSTANCE.getEClassifiers()) {
			if (type instanceof EClass owner) {
				assertTrue(names.containsKey("_UI_" + owner.getName() + "_type"), owner.getName());
				for (EStructuralFeature feature : owner.getEStructuralFeatures()) {
					String key = "_UI_" + owner.getName() + "_" + feature.getName() + "_feature";
					assertTrue(names.containsKey(key), key);
				}
			} else if (type instanceof EEnum choices) {
				choices.getELiterals().forEach(literal -> {
					String key = "_UI_" + choices.getName() + "_" + literal.getName() + "_literal";
					assertTrue(names.containsKey(key), key);
				});
			}
		}
	}

	@ParameterizedTest
	@MethodSource("concreteClasses")
	void everyIconIsLegibleOnLightAndDark(EClass type) throws IOException {
		URL icon = ElementIcons.of(type).orElseThrow(() -> new AssertionError("no icon for " + type.getName()));
		String svg;
		try (InputStream in = icon.openStream()) {
			svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		Matcher color = COLOR.matcher(svg);
		assertTrue(color.find(), "an outline");
		do {
			int rgb = Integer.parseInt(color.group(1), 16);
			for (int background : BACKGROUNDS) {
				double contrast = contrast(rgb, background);
				assertTrue(contrast >= 3,
						() -> "%s: #%06x on #%06x has %.2f".formatted(type.getName(), rgb, background, contrast));
			}
		} while (color.find());
	}

	@Test
	void labelsSayWhatAnElementIs() {
		Council council = CoordinationFactory.eINSTANCE.createCouncil();
		assertEquals("協議体", ElementLabels.of(council));
		council.setName("ささえあい四谷");
		assertEquals("ささえあい四谷", ElementLabels.of(council));
		Relationship tie = CoordinationFactory.eINSTANCE.createRelationship();
		tie.setSource(council);
		assertEquals("ささえあい四谷 – ?", ElementLabels.of(tie));
		assertEquals("第2層", ElementLabels.literal(Tier.SECOND));
		assertEquals("愛称", ElementLabels.feature(CoordinationPackage.Literals.COUNCIL__NICKNAME));
	}

	@ParameterizedTest
	@MethodSource("concreteClasses")
	void everyLabelOfAnEmptyElementSaysItsClass(EClass type) {
		assertFalse(ElementLabels.of(CoordinationFactory.eINSTANCE.create(type)).isBlank());
	}

	/** WCAG 2.2, contrast ratio. */
	private static double contrast(int one, int other) {
		double a = luminance(one) + 0.05;
		double b = luminance(other) + 0.05;
		return Math.max(a, b) / Math.min(a, b);
	}

	private static double luminance(int rgb) {
		return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
