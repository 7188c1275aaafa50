namespace Luoshi.Web.SignIn.Provider;

/// <summary>For what somebody was sent to the provider.</summary>
internal enum Purpose
{
    SignIn,

    /// <summary>To have the account that they are signed in to linked with them.</summary>
    Link,
}
