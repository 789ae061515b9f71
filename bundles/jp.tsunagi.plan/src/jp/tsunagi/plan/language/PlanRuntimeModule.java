package jp.tsunagi.plan.language;

import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.LexerProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Provider;

import jp.tsunagi.plan.language.linking.PlanLinkingMessages;
import jp.tsunagi.plan.language.linking.PlanLinkingService;
import jp.tsunagi.plan.language.naming.PlanNameConverter;
import jp.tsunagi.plan.language.naming.PlanNameProvider;
import jp.tsunagi.plan.language.parser.PlanLexer;
import jp.tsunagi.plan.language.parser.PlanTextParser;
import jp.tsunagi.plan.language.parser.antlr.internal.InternalPlanLexer;
import jp.tsunagi.plan.language.syntax.PlanSyntaxErrors;
import jp.tsunagi.plan.language.resource.PlanDescriptionManager;
import jp.tsunagi.plan.language.resource.PlanDescriptionStrategy;
import jp.tsunagi.plan.language.resource.PlanResource;
import jp.tsunagi.plan.language.values.PlanValueConverters;

/** What the plan language does in its own way, at run time and without an editor. */
public class PlanRuntimeModule extends AbstractPlanRuntimeModule {

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return PlanValueConverters.class;
	}

	@Override
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return PlanNameProvider.class;
	}

	/** A stray word does not hide what follows. */
	@Override
	public Class<? extends IParser> bindIParser() {
		return PlanTextParser.class;
	}

	/** What is said of a text that is no plan. */
	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return PlanSyntaxErrors.class;
	}

	/** Rules of their own for each instance of the language: in the global registry the first one would check for all. */
	@Override
	public EValidator.Registry bindEValidatorRegistry() {
		return new EValidatorRegistryImpl(EValidator.Registry.INSTANCE);
	}

	/** Names are whole: a full stop in one parts nothing. */
	public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
		return PlanNameConverter.class;
	}

	/** Words need a look ahead that the generated lexer does not take. */
	@Override
	public Provider<? extends InternalPlanLexer> provideInternalPlanLexer() {
		return LexerProvider.create(PlanLexer.class);
	}

	/** A reference is linked only if it is clear what it means. */
	public Class<? extends ILinkingService> bindILinkingService() {
		return PlanLinkingService.class;
	}

	/** What is said of a reference that leads nowhere. */
	public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
		return PlanLinkingMessages.class;
	}

	/** A file with a mistake is linked as fast as one without. */
	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return PlanResource.class;
	}

	/** What other files may know of a plan. */
	public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
		return PlanDescriptionStrategy.class;
	}

	/** Which plans a change concerns. */
	public Class<? extends IResourceDescription.Manager> bindIResourceDescriptionManager() {
		return PlanDescriptionManager.class;
	}
}
