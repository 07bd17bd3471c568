package org.treatysessions.validation;

import static org.treatysessions.json.format.Values.TEXT;
import static org.treatysessions.json.format.Values.vocabulary;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.format.FormatSchema;
import org.treatysessions.json.format.ObjectFormat;
import org.treatysessions.json.format.ValueFormat;
import org.treatysessions.model.Vocabulary;
import org.treatysessions.validation.ValidatorConfiguration.RuleSetting;

/** The JSON format of configurations, as tables. */
final class ConfigurationFormat {

    private static final String SCHEMA_ID = "urn:treatysessions:schema:configuration:1.0";

    private static final ValueFormat<Grade> GRADE =
            vocabulary(Grade.class, "How grave the findings of a rule are.", grade -> switch (grade) {
                case OFF -> "they are not to be heard";
                case ERROR -> "cannot be true of a real session, or cannot be used as published";
                case WARNING -> "unusual, probably a slip or an omission";
                case INFO -> "worth knowing, of no effect";
            });

    private static final RuleSettingFormat RULE_SETTING = ObjectFormat.complete(new RuleSettingFormat());
    private static final AcceptanceFormat ACCEPTANCE = ObjectFormat.complete(new AcceptanceFormat());

    /** The table of a configuration. */
    static final ConfigurationTable CONFIGURATION = ObjectFormat.complete(new ConfigurationTable());

    private static final ValidatorConfiguration EXAMPLE = ValidatorConfiguration.builder("archive")
            .off("link-not-https", "Old links are kept as they were.")
            .severity("report-late", Severity.WARNING)
            .accept(Acceptance.of(
                            "urgent-areas-fewer-than-stated",
                            "/concludingObservations/*/urgentRecommendations",
                            "The report itself lists three of six.")
                    .inRecord("crc-rus-2018-05-22"))
            .build();

    private ConfigurationFormat() {}

    /** The JSON Schema of configurations. */
    static String schema() {
        return FormatSchema.text(CONFIGURATION, SCHEMA_ID, EXAMPLE);
    }

    /** How grave the findings of a rule are to be. */
    private enum Grade implements Vocabulary {
        OFF,
        ERROR,
        WARNING,
        INFO;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Grade of(RuleSetting setting) {
            return setting.severity().map(severity -> valueOf(severity.name())).orElse(OFF);
        }

        Optional<Severity> severity() {
            return this == OFF ? Optional.empty() : Optional.of(Severity.valueOf(name()));
        }
    }

    /** A setting in the making. */
    private static final class RuleSettingDraft {

        private String rule = "";
        private Grade grade = Grade.OFF;
        private @Nullable String reason;

        RuleSetting build() {
            return new RuleSetting(rule, grade.severity(), Optional.ofNullable(reason));
        }
    }

    private static final class RuleSettingFormat extends ObjectFormat<RuleSetting, RuleSettingDraft> {

        RuleSettingFormat() {
            super(RuleSetting.class, RuleSettingDraft::new, RuleSettingDraft::build, "How one rule is to be heard.");
            required("rule", TEXT, RuleSetting::rule, (draft, rule) -> draft.rule = rule)
                    .says("The id of the rule.", "report-late");
            required("severity", GRADE, Grade::of, (draft, grade) -> draft.grade = grade)
                    .says("The severity of all its findings.", "off", "warning");
            optional("reason", TEXT, RuleSetting::reason, (draft, reason) -> draft.reason = reason)
                    .says("Why.");
        }
    }

    /** An acceptance in the making. */
    private static final class AcceptanceDraft {

        private String rule = "";
        private String path = "";
        private @Nullable String record;
        private String reason = "";

        Acceptance build() {
            return new Acceptance(rule, path, Optional.ofNullable(record), reason);
        }
    }

    private static final class AcceptanceFormat extends ObjectFormat<Acceptance, AcceptanceDraft> {

        AcceptanceFormat() {
            super(
                    Acceptance.class,
                    AcceptanceDraft::new,
                    AcceptanceDraft::build,
                    "Findings that are known and accepted.");
            required("rule", TEXT, Acceptance::rule, (draft, rule) -> draft.rule = rule)
                    .says("The id of their rule.", "urgent-areas-fewer-than-stated");
            required("path", TEXT, Acceptance::path, (draft, path) -> draft.path = path)
                    .says(
                            "Where they are: a JSON Pointer, * for any one name or index, ** at the end for all that is below.",
                            "/links/*/href",
                            "/stateReports/**");
            optional("record", TEXT, Acceptance::record, (draft, record) -> draft.record = record)
                    .says("The id of the session that they are in; without it they are accepted in all sessions.");
            required("reason", TEXT, Acceptance::reason, (draft, reason) -> draft.reason = reason)
                    .says("Why they are accepted.");
        }
    }

    /** The members of a configuration. */
    static final class ConfigurationTable extends ObjectFormat<ValidatorConfiguration, ValidatorConfiguration.Builder> {

        private ConfigurationTable() {
            super(
                    ValidatorConfiguration.class,
                    ValidatorConfiguration.Builder::new,
                    ValidatorConfiguration.Builder::build,
                    "Which rules are heard, how grave they are, and which findings are known and accepted.");
            schemaName(SCHEMA_ID);
            required("name", TEXT, ValidatorConfiguration::name, ValidatorConfiguration.Builder::name)
                    .says("The name of the configuration, which reports state.", "archive");
            list("rules", RULE_SETTING, ValidatorConfiguration::rules, ValidatorConfiguration.Builder::add)
                    .says("Rules that are switched off or re-graded, each once.");
            list("accepted", ACCEPTANCE, ValidatorConfiguration::accepted, ValidatorConfiguration.Builder::accept)
                    .says("Findings that are known and accepted.");
        }
    }
}
