package jp.tsunagi.plan.language.formatting2;

import java.util.Collection;
import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Inject;

/**
 * The layout of plans for Xtext. It does not build on Xtext's own formatter, which knows neither columns of full-width
 * characters nor changes of punctuation.
 */
public final class PlanFormatter implements IFormatter2 {

	@Inject
	private PlanFormatting formatting;

	@Override
	public List<ITextReplacement> format(FormatterRequest request) {
		ITextRegionAccess text = request.getTextRegionAccess();
		return formatting.replacements(text.getResource().getParseResult()).stream()
				.filter(replacement -> touches(request.getRegions(), replacement))
				.map(replacement -> text.getRewriter().createReplacement(replacement.offset(), replacement.length(), replacement.text()))
				.toList();
	}

	/** No regions mean the whole text; the line break before the first line of a region belongs to it. */
	private static boolean touches(Collection<ITextRegion> regions, TextReplacement replacement) {
		return regions.isEmpty() || regions.stream().anyMatch(region -> replacement.offset() <= region.getOffset() + region.getLength()
				&& replacement.end() >= region.getOffset());
	}
}
