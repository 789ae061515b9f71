package jp.tsunagi.plan.tests.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import jp.tsunagi.plan.language.formatting2.PlanFormatting;
import jp.tsunagi.plan.language.keywords.KeywordLanguage;

/** What is true of every plan, however it is written, laid out or translated. */
class FormattingPropertiesTest {

	private final PlanFormatting formatting = PlanLanguage.INJECTOR.getInstance(PlanFormatting.class);

	@Test
	void theWayOfWritingChangesNothing() {
		RandomInputs.forAll(random -> {
			List<Word> words = RandomPlan.words(random);
			PlanContent one = PlanContent.of(RandomStyle.write(words, random));
			assertTrue(one.saysTheSameAs(PlanContent.of(RandomStyle.write(words, random))), () -> words.toString());
		});
	}

	@Test
	void theLayoutChangesNothingAndIsTheSameWhenDoneAgain() {
		RandomInputs.forAll(random -> {
			String text = RandomStyle.write(RandomPlan.words(random), random);
			String formatted = formatting.format(text);
			PlanContent before = PlanContent.of(text);
			PlanContent after = PlanContent.of(formatted);
			assertTrue(before.saysTheSameAs(after), text);
			assertEquals(before.comments(), after.comments(), text);
			assertEquals(formatted, formatting.format(formatted));
		});
	}

	@Test
	void whatIsTranslatedThereAndBackIsAsItWas() {
		RandomInputs.forAll(random -> {
			String japanese = formatting.format(RandomStyle.write(RandomPlan.words(random), random), KeywordLanguage.JAPANESE);
			String english = formatting.format(japanese, KeywordLanguage.ENGLISH);
			assertTrue(PlanContent.of(japanese).saysTheSameAs(PlanContent.of(english)), english);
			assertEquals(japanese, formatting.format(english, KeywordLanguage.JAPANESE));
		});
	}
}
