namespace Luoshi.Ledger.Reminders;

/// <summary>On what way a reminder went.</summary>
public enum Channel
{
    /// <summary>电子邮件.</summary>
    Mail,

    /// <summary>接口: handed to another program, which brings it on (a chat group, a gateway for short messages).</summary>
    Webhook,

    /// <summary>人工: on paper, by telephone or in a chat, by somebody of the office.</summary>
    Hand,
}
